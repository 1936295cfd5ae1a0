import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The files of these tests do not exist, so they have no types; the laws need none.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: tseslint.configs.disableTypeChecked,
});

const LAWS = [
  'backflow/layers',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
  'svelte/no-at-html-tags',
];

/** The laws that a file of this text, at this place, would break. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
  const messages = result!.messages;
  const unreadable = messages.find((message) => message.fatal);
  if (unreadable !== undefined) throw new Error(unreadable.message);
  return messages.flatMap(({ ruleId }) => (LAWS.includes(ruleId ?? '') ? [ruleId!] : []));
}

describe('an import that points the wrong way is an error', () => {
  it.each([
    ['src/engine/a.ts', "import { b } from '../document/b.ts';"],
    ['src/engine/operations/a.ts', "import type { B } from '../../formula/b.ts';"],
    ['src/engine/a.ts', "export * from '../editor/b.ts';"],
    ['src/engine/a.ts', "export { b } from '/src/language/b.ts';"],
    ['src/engine/a.ts', "export type A = import('../document/b.ts').B;"],
    ['src/document/a.ts', "import { b } from '../formula/b.ts';"],
    ['src/document/commands/a.ts', "import { b } from '../../layout/b.ts';"],
    ['src/formula/a.ts', "import { b } from '../language/b.ts';"],
    ['src/formula/a.ts', "import { b } from '../layout/b.ts';"],
    ['src/layout/a.ts', "import { b } from '../formula/b.ts';"],
    ['src/language/a.ts', "import { b } from '../layout/b.ts';"],
    ['src/language/a.ts', "import { b } from '../editor/b.ts';"],
    ['src/language/a.ts', "import { b } from '../exporters/b.ts';"],
    ['src/exporters/a.ts', "import { b } from '../editor/b.ts';"],
    ['src/editor/a.svelte.ts', "import B from '../components/B.svelte';"],
    ['src/editor/a.ts', "export const b = () => import('../components/b.ts');"],
    ['src/editor/a.ts', "import { b } from '../cli/b.ts';"],
    ['src/components/a.ts', "import { b } from '../main.ts';"],
    ['src/components/A.svelte', "<script>import { b } from '../cli/b.ts';</script>"],
    ['src/cli/a.ts', "import { b } from '../editor/b.ts';"],
    ['src/cli/a.ts', "import B from '../components/B.svelte';"],
    ['src/service-worker/a.ts', "import { b } from '../editor/b.ts';"],
    ['src/cli/a.ts', "import b from '../../package.json';"],
    ['src/extra/a.ts', "import { b } from '../engine/b.ts';"],
  ])('%s: %s', async (path, text) => {
    expect(await broken(path, text)).toEqual(['backflow/layers']);
  });

  it.each([
    ['src/engine/operations/a.ts', "import { b } from '../b.ts';"],
    ['src/document/a.ts', "import { b } from '../engine/operations/b.ts';"],
    ['src/language/a.ts', "import { b } from '../formula/b.ts';"],
    ['src/editor/a.svelte.ts', "import { b } from '../layout/b.ts';"],
    // A folder of components may be called like a layer.
    ['src/components/canvas/a.ts', "import B from '../formula/B.svelte';"],
    ['src/cli/a.ts', "import { b } from '../language/b.ts';"],
    ['src/main.ts', "import App from './components/App.svelte';"],
  ])('and the right way is none, %s: %s', async (path, text) => {
    expect(await broken(path, text)).toEqual([]);
  });
});

describe('a package is imported only where it belongs', () => {
  it.each([
    ['src/engine/a.ts', "import * as v from 'valibot';"],
    ['src/engine/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/document/a.ts', "import { untrack } from 'svelte';"],
    ['src/formula/a.ts', "import katex from 'katex';"],
    ['src/language/a.ts', "import 'valibot';"],
    ['src/layout/a.ts', "import { getBezierPath } from '@xyflow/svelte';"],
    ['src/editor/a.svelte.ts', "import type { Node } from '@xyflow/svelte';"],
    ['src/editor/a.ts', "export const b = () => import('katex');"],
    ['src/components/a.ts', "import dagre from '@dagrejs/dagre';"],
    ['src/components/a.ts', "import { openDB } from 'idb';"],
    ['src/components/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/cli/a.ts', "import * as v from 'valibot';"],
    // A name that only begins like an allowed one.
    ['src/document/a.ts', "import 'valibot-extra';"],
  ])('%s: %s', async (path, text) => {
    expect(await broken(path, text)).toEqual(['backflow/layers']);
  });

  it.each([
    ['src/document/a.ts', "import * as v from 'valibot';"],
    ['src/layout/a.ts', "import dagre from '@dagrejs/dagre';"],
    ['src/editor/a.svelte.ts', "import { SvelteMap } from 'svelte/reactivity';"],
    ['src/editor/library/a.ts', "import { openDB } from 'idb';"],
    ['src/components/a.ts', "import '@xyflow/svelte/dist/base.css';"],
    ['src/cli/a.ts', "import { readFile } from 'node:fs/promises';"],
  ])('and %s: %s is such a place', async (path, text) => {
    expect(await broken(path, text)).toEqual([]);
  });
});

describe('further laws of the linter', () => {
  it.each([
    ['src/engine/a.ts', 'export const a = () => Date.now();', 'no-restricted-globals'],
    ['src/engine/a.ts', 'setTimeout(() => 1, 0);', 'no-restricted-globals'],
    ['src/engine/a.ts', 'export const a = performance.now();', 'no-restricted-globals'],
    ['src/engine/a.ts', 'export const a = Math.random();', 'no-restricted-properties'],
    ['src/document/a.ts', 'export const { random } = Math;', 'no-restricted-properties'],
    ['src/components/A.svelte', '{@html "<b>a</b>"}', 'svelte/no-at-html-tags'],
    ['src/components/A.svelte', '<p class="loss target">a</p>', 'no-restricted-syntax'],
    ['src/components/A.svelte', '<p class={["source"]}>a</p>', 'no-restricted-syntax'],
    ['src/components/A.svelte', '<p class={{ source: true }}>a</p>', 'no-restricted-syntax'],
    ['src/components/A.svelte', '<p class:target={true}>a</p>', 'no-restricted-syntax'],
  ])('%s: %s breaks one', async (path, text, law) => {
    expect(await broken(path, text)).toEqual([law]);
  });

  it.each([
    ['src/editor/a.ts', 'export const a = Date.now();'],
    ['src/components/math/Katex.svelte', '{@html "<b>a</b>"}'],
    ['src/components/A.svelte', '<p class="sources" data-end="target">a</p>'],
  ])('%s: %s breaks none', async (path, text) => {
    expect(await broken(path, text)).toEqual([]);
  });
});

describe('the layers below the editor compile without a browser', () => {
  const core = settingsOf('tsconfig.core.json');
  const cli = settingsOf('tsconfig.cli.json');

  it.each(['engine', 'theme', 'document', 'formula', 'layout', 'language', 'exporters'])(
    '%s',
    (layer) => {
      expect(covers(core, layer)).toBe(true);
      expect(errorsIn(core, `src/${layer}`, 'document.title')).toEqual([
        expect.stringContaining("Cannot find name 'document'"),
      ]);
    },
  );

  it('cli', () => {
    expect(covers(cli, 'cli')).toBe(true);
    expect(errorsIn(cli, 'src/cli', 'document.title')).toEqual([
      expect.stringContaining("Cannot find name 'document'"),
    ]);
  });

  it('and what they may name is found', () => {
    expect(errorsIn(core, 'src/engine', 'Math.tanh(1)')).toEqual([]);
  });
});

function settingsOf(name: string): ts.ParsedCommandLine {
  const path = join(root, name);
  const text: unknown = ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config;
  return ts.parseJsonConfigFileContent(text, ts.sys, root, undefined, path);
}

/** Whether the compiler looks at the layer at all under these settings. */
function covers(settings: ts.ParsedCommandLine, layer: string): boolean {
  return settings.fileNames.some((file) => file.includes(`/src/${layer}/`));
}

/** What the compiler says of a file in `folder` that exports `expression`. */
function errorsIn(settings: ts.ParsedCommandLine, folder: string, expression: string): string[] {
  const path = join(root, folder, 'imagined.ts');
  const host = ts.createCompilerHost(settings.options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => (file === path ? `export const a = ${expression};` : readFile(file));
  const program = ts.createProgram([path], settings.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
