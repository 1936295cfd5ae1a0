import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render, type Tools } from '../../../src/cli/render.ts';
import { documentInSvg } from '../../../src/exporters/embedded-document.ts';
import { documentInPng } from '../../../src/exporters/png/png-document.ts';
import { worked } from '../document/support.ts';
import { root } from '../exporters/support.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backflow-render-'));
  await writeFile(join(folder, 'good.json'), JSON.stringify(worked));
  await writeFile(join(folder, 'bad.json'), '{}');
});

afterAll(() => rm(folder, { recursive: true }));

const noBrowser: Tools = { root, photograph: () => Promise.resolve(null) };

/** Runs `render` in the folder, with a browser that answers what it was asked for. */
function run(line: string, tools = noBrowser): Promise<string | null> {
  return render(line.split(' '), folder, tools);
}

describe('backflow render', () => {
  it('writes the picture, which carries its document', async () => {
    expect(await run('good.json --step 9 --theme dark --to out.svg')).toBeNull();
    const svg = await readFile(join(folder, 'out.svg'), 'utf8');
    expect(svg).toContain('upstream × local');
    expect(documentInSvg(svg)).toMatchObject({
      document: { nodes: [{ id: 'x' }, {}, {}, {}, {}] },
    });
  });

  it('leaves the document out where that is asked for', async () => {
    expect(await run('good.json --without-document --text outlines --to out.svg')).toBeNull();
    expect(await readFile(join(folder, 'out.svg'), 'utf8')).not.toContain('metadata');
  });

  it('takes what follows -- as its file', async () => {
    await writeFile(join(folder, '--step'), JSON.stringify(worked));
    expect(await run('--to dashes.svg -- --step')).toBeNull();
    expect(await readFile(join(folder, 'dashes.svg'), 'utf8')).toContain('</svg>');
  });

  it('draws as the options say', async () => {
    await run('good.json --step 10 --show values --only x,d --transparent --to some.svg');
    const svg = await readFile(join(folder, 'some.svg'), 'utf8');
    expect([...svg.matchAll(/data-node="(\w+)"/g)].map(([, id]) => id)).toEqual(['x', 'd']);
    expect(svg).not.toContain('#b1410b');
    expect(svg).not.toContain('fill="#fbfaf7"');
  });

  it('writes a PNG that carries its document too, unless it is to be left out', async () => {
    const base64 =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const pixel = new Uint8Array(Buffer.from(base64, 'base64'));
    const tools: Tools = { root, photograph: () => Promise.resolve(pixel) };
    const written = async (options: string) => {
      expect(await run(`good.json ${options} --to out.png`, tools)).toBeNull();
      return new Uint8Array(await readFile(join(folder, 'out.png')));
    };
    expect(documentInPng(await written('--step 9'))).toMatchObject({
      document: { nodes: [{ id: 'x' }, {}, {}, {}, {}] },
    });
    expect(await written('--without-document')).toEqual(pixel);
  });

  it('hands a PNG to the browser, at its scale', async () => {
    const asked: number[] = [];
    const photograph: Tools['photograph'] = ({ width, height, scale }) => {
      asked.push(width, height, scale);
      return Promise.resolve(new Uint8Array([137, 80]));
    };
    expect(await run('good.json --scale 3 --to out.png', { root, photograph })).toBeNull();
    expect([...(await readFile(join(folder, 'out.png')))]).toEqual([137, 80]);
    expect(asked.slice(2)).toEqual([3]);
  });

  it.each([
    ['good.json --to out.png', /^A PNG is drawn by Chromium, and there is none here/],
    ['good.json --to out.gif', /has to end in \.svg or \.png/],
    ['good.json --step 11 --to out.svg', /no step 11; the last one is 10/],
    ['good.json --step -1 --to out.svg', /--step -1 is no step/],
    ['good.json --theme pink', /no theme pink; use light/],
    ['good.json --show some', /use both, values, gradients or neither/],
    ['good.json --show constructor', /use both, values, gradients or neither/],
    ['good.json --text wood', /use fonts or outlines/],
    ['good.json --scale 100', /above 0 and up to 8/],
    ['good.json --only x,q --to out.svg', /nothing named q to draw/],
    ['good.json --colour red', /no option --colour/],
    ['good.json --step', /--step lacks its value/],
    ['good.json --only ', /--only lacks its value; write one behind it/],
    ['good.json --only x,,y', /--only x,,y has a comma without a name/],
    ['--to out.svg -- --only', /^--only: There is no such file/],
    ['good.json bad.json', /one file, not 2/],
    ['bad.json --to out.svg', /^bad\.json: Field "format"/],
    ['none.json --to out.svg', /^none\.json: There is no such file/],
    ['good.json --to none/out.svg', /no such folder/],
  ])('refuses %s in one sentence', async (line, sentence) => {
    const refusal = await run(line);
    expect(refusal).toMatch(sentence);
    expect(refusal).toMatch(/^\S.*[^.]\.$/);
  });

  it('prints the picture without a file to write, and exits with 1 where it is refused', async () => {
    const runs = [await printed('good.json'), await printed('bad.json')];
    expect(runs.map(({ status }) => status)).toEqual([0, 1]);
    expect(runs[0]!.output).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(runs[1]!.output).toBe('');
  }, 60_000);
});

function printed(file: string): Promise<{ status: number | null; output: string }> {
  const child = spawn('node', [join(root, 'scripts/backflow.mjs'), 'render', file], {
    cwd: folder,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
