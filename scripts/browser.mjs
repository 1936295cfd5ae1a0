// The browser of the tests: one that is there already, or else one that this machine can install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  ...NAMES.map((name) => join('/usr/bin', name)),
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium that runs, installed if there is none; `null` if that fails too. */
export async function provideBrowser() {
  return (await findBrowser()) ?? (await installBrowser());
}

/** The path of a Chromium that is there already, or `null`. */
export async function findBrowser() {
  // CHROMIUM_PATH is trusted; anything else must at least say its version.
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  const { chromium } = await import('@playwright/test');
  return [...PLACES, chromium.executablePath()].find(runs) ?? null;
}

async function installBrowser() {
  console.log('Installing a browser for the tests …');
  const isDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (
    isDebian &&
    apt(['update']) &&
    apt(['install', '-y', '--no-install-recommends', 'chromium'])
  ) {
    const found = await findBrowser();
    if (found !== null) return found;
  }
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  run(process.execPath, [playwright, 'install', 'chromium']);
  return findBrowser();
}

function apt(args) {
  return run('apt-get', ['-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
}

/** Whether a program ends well; if not, what it said is shown. */
function run(program, args, variables = {}) {
  const env = { ...process.env, ...variables };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

/** Some systems have a stub in the browser's place that only says how to install it. */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
