import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worked } from '../document/support.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const workedLine =
  '{"output":"f","values":{"x":1,"y":-3,"z":4,"d":-2,"f":-8},"gradients":{"x":4,"y":4,"z":-2,"d":4,"f":1}}';
// Building, where it is needed, takes longer than answering.
const PATIENCE_MS = 60_000;

let folder: string;
let good: string;
let bad: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backflow-'));
  good = join(folder, 'good.json');
  bad = join(folder, 'bad.json');
  await writeFile(good, JSON.stringify(worked));
  await writeFile(bad, '{');
});

afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs the command line as people do, from the folder of the documents. */
function backflow(args: readonly string[], input = ''): Promise<Run> {
  const command = ['--prefix', root, 'run', '--silent', 'backflow', '--', ...args];
  const child = spawn('npm', command, { cwd: folder });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, lines: output.split('\n').slice(0, -1), errors });
    });
  });
}

describe('npm run --silent backflow', { timeout: PATIENCE_MS }, () => {
  it('answers a file, in silence otherwise', async () => {
    expect(await backflow(['gradients', good])).toEqual({
      status: 0,
      lines: [workedLine],
      errors: '',
    });
  });

  it('reads a document from standard input', async () => {
    const { status, lines } = await backflow(['gradients', '-'], JSON.stringify(worked));
    expect([status, lines]).toEqual([0, [workedLine]]);
  });

  it('finds files from where it is called', async () => {
    expect((await backflow(['gradients', 'good.json'])).lines).toEqual([workedLine]);
  });

  it('answers the other files where some are refused, and exits with 1', async () => {
    const { status, lines } = await backflow(['gradients', bad, good, 'none.json', folder, good]);
    expect(status).toBe(1);
    expect(lines).toEqual([
      JSON.stringify({
        error: `${bad}: The text is no JSON: it breaks off at line 1, column 2; complete it.`,
      }),
      workedLine,
      '{"error":"none.json: There is no such file; check its name."}',
      JSON.stringify({ error: `${folder}: This is a folder; name a file in it.` }),
      workedLine,
    ]);
  });

  it('answers a hundred files in one call', async () => {
    const { status, lines } = await backflow(['gradients', ...new Array<string>(100).fill(good)]);
    expect([status, lines]).toEqual([0, new Array<string>(100).fill(workedLine)]);
  });

  it.each([[[]], [['gradients']], [['differentiate', 'good.json']]])(
    'explains itself and exits with 2 when called with %j',
    async (args) => {
      const { status, lines, errors } = await backflow(args);
      expect([status, lines]).toEqual([2, []]);
      expect(errors).toMatch(/^usage: npm run --silent backflow -- gradients FILE…/);
    },
  );

  it.each([[['--help']], [['gradients', '--help']], [['render', 'good.json', '--help']]])(
    'explains itself where it is asked to, by %j',
    async (args) => {
      const { status, lines, errors } = await backflow(args);
      expect([status, errors]).toEqual([0, '']);
      expect(lines[0]).toMatch(/^usage: npm run --silent backflow -- gradients FILE…/);
    },
  );

  it('takes what follows -- as files, whatever their names', async () => {
    await writeFile(join(folder, '--help'), JSON.stringify(worked));
    const { status, lines } = await backflow(['gradients', '--', 'good.json', '--help']);
    expect([status, lines]).toEqual([0, [workedLine, workedLine]]);
    expect((await backflow(['gradients', '--'])).status).toBe(2);
  });

  it('stops quietly when nobody reads any more', async () => {
    const names = new Array<string>(2000).fill('good.json');
    const child = spawn('node', [join(root, 'scripts/backflow.mjs'), 'gradients', ...names], {
      cwd: folder,
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([0, '']);
  });
});
