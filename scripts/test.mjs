// `npm test`: every check there is, on a fresh clone too. `npm test -- static`, `unit` or `browser` run
// only those. A check that fails stops no other; the last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, install, npmCall, root } from './install.mjs';

/** The parts of the run, in order: each gives its results as `{ title, passed, failed, seconds }`. */
const parts = { static: staticChecks, unit: unitTests, browser: browserTests };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  fail(`There is no part ${unknown}; the parts are ${Object.keys(parts).join(', ')}.`);
}
install();
const reports = mkdtempSync(join(tmpdir(), 'backflow-test-'));
const results = [];
for (const [name, part] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) results.push(...(await part()));
}
rmSync(reports, { recursive: true, force: true });
summarize();

/** Types, lint and format wait for nothing and share nothing, so they run side by side. */
function staticChecks() {
  return Promise.all([
    check('types', npmCall(['run', '--silent', 'check'])),
    check('lint', npmCall(['run', '--silent', 'lint'])),
    check('format', program('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  ]);
}

async function unitTests() {
  heading('unit tests');
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const call = program('vitest/vitest.mjs', ['run', '--project', 'unit', ...reporters]);
  return [await countedTests('unit tests', call, report, countUnitTests)];
}

/** The tests of the page, on a page that was just built: an older one would be no evidence. */
async function browserTests() {
  const built = await check('build', {
    program: process.execPath,
    args: ['--eval', "import('./scripts/build.mjs').then(({ build }) => build())"],
    options: { cwd: root },
  });
  const notRun = (reason) => {
    console.log(`\nThe browser tests did not run: ${reason}.`);
    return [built, { title: 'browser tests', passed: 0, failed: 1, seconds: 0 }];
  };
  if (built.failed > 0) return notRun('the build failed');
  const { provideBrowser } = await import('./browser.mjs');
  const browser = await provideBrowser();
  if (browser === null) {
    return notRun(
      'there is no Chromium here, and none could be installed. Set CHROMIUM_PATH to one',
    );
  }
  heading('browser tests');
  const report = join(reports, 'browser.json');
  const call = program('@playwright/test/cli.js', ['test', '--reporter=list,json']);
  call.options.env = {
    ...process.env,
    CHROMIUM_PATH: browser,
    BACKFLOW_TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  return [built, await countedTests('browser tests', call, report, countBrowserTests)];
}

/** Runs one check, which passes or fails as a whole; its output is shown only if it fails. */
async function check(title, call) {
  const { status, output, seconds } = await run(call, 'pipe');
  const hasPassed = status === 0;
  if (!hasPassed) {
    heading(title);
    process.stdout.write(output);
  }
  return { title, passed: Number(hasPassed), failed: Number(!hasPassed), seconds };
}

/** Runs tests that are counted one by one; a run that ends badly has failed at least once. */
async function countedTests(title, call, report, count) {
  const { status, seconds } = await run(call, 'inherit');
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.log(`The ${title} left no report: ${error.message}`);
  }
  const hasCrashed = status !== 0 || counts.passed + counts.failed === 0;
  const failed = hasCrashed ? Math.max(1, counts.failed) : counts.failed;
  return { title, passed: counts.passed, failed, seconds };
}

/** A file that could not be loaded counts as one failure, since it names no tests. */
function countUnitTests({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function countBrowserTests({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** How to call a program of an installed package. */
function program(path, args) {
  const script = join(root, 'node_modules', path);
  return { program: process.execPath, args: [script, ...args], options: { cwd: root } };
}

/** Runs a program to its end; what it says is shown at once or, with 'pipe', collected. */
function run({ program, args, options }, output) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', output, output] });
    let text = '';
    const end = (status) => {
      resolve({ status, output: text, seconds: (performance.now() - start) / 1000 });
    };
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => {
      text += `${error.message}\n`;
      end(null);
    });
    child.on('close', end);
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function heading(title) {
  console.log(`\n── ${title} ──`);
}

function summarize() {
  heading('summary');
  for (const { title, passed, failed, seconds } of results) {
    const verdict = failed === 0 ? 'ok  ' : 'FAIL';
    const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed, ` : '';
    console.log(`${verdict}  ${title.padEnd(14)} ${counts}${seconds.toFixed(0)} s`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  process.exitCode = total('failed') === 0 ? 0 : 1;
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}
