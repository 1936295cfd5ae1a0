// What every script needs before it can start: a Node that is new enough and the packages of the
// lockfile. It runs before anything is installed, so it imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Makes sure that the packages in node_modules are those of the lockfile; ends the program if not. */
export function install() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing the packages …');
  const { program, args, options } = npmCall(['ci', '--include=dev', '--no-audit', '--no-fund']);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  fail(
    `The packages could not be installed${error ? `: ${error.message}` : '; npm says why above.'}`,
  );
}

/** Says why the program cannot go on, and ends it. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The bundler, Vite 8, sets the bound. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isSupported = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  if (isSupported) return;
  fail(
    `Backflow needs Node 20.19 or newer (of Node 22: 22.12 or newer), and this is Node ` +
      `${process.versions.node}. The current one is at https://nodejs.org.`,
  );
}

/**
 * npm leaves a copy of the lockfile beside what it installed, without the optional packages that
 * are made for other systems.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  if (wanted === null || found === null) return false;
  const isWanted = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const copy = found[path];
    if (copy === undefined) return optional === true;
    return copy.version === version && copy.integrity === integrity;
  });
  return isWanted && Object.keys(found).every((path) => path in wanted);
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** How to call npm with `args`: the npm that runs this script, or else the one on the path. */
export function npmCall(args) {
  const script = process.env['npm_execpath'];
  return script === undefined
    ? { program: 'npm', args, options: { cwd: root, shell: process.platform === 'win32' } }
    : { program: process.execPath, args: [script, ...args], options: { cwd: root } };
}
