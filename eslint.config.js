import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRule } from './scripts/eslint/layer-rule.mjs';
import svelteConfig from './svelte.config.js';

/** Each layer with the layers and the packages that it may import; every row points upwards. */
const layers = {
  engine: { layers: [], packages: [] },
  theme: { layers: [], packages: [] },
  document: { layers: ['engine'], packages: ['valibot'] },
  formula: { layers: ['engine', 'document'], packages: ['marked'] },
  layout: { layers: ['engine', 'document'], packages: ['@dagrejs/dagre', 'elkjs'] },
  language: { layers: ['engine', 'document', 'formula'], packages: [] },
  exporters: {
    layers: ['engine', 'theme', 'document', 'formula', 'layout', 'language'],
    packages: ['katex', 'fflate'],
  },
  editor: {
    layers: ['engine', 'theme', 'document', 'formula', 'layout', 'language', 'exporters'],
    packages: ['svelte', 'idb', 'gifenc', 'mediabunny', 'elkjs'],
  },
  components: {
    layers: ['engine', 'theme', 'document', 'formula', 'layout', 'language', 'exporters', 'editor'],
    packages: [
      'svelte',
      '@xyflow/svelte',
      'bits-ui',
      'katex',
      '@lucide/svelte',
      'lean-qr',
      'virtual:theme-tokens.css',
    ],
  },
  // It keeps the files of the built page, and knows nothing of what is in them.
  'service-worker': { layers: [], packages: [] },
  // The command line stands beside the editor and does without it.
  cli: {
    layers: ['engine', 'document', 'formula', 'layout', 'language', 'exporters'],
    packages: ['node:'],
  },
};

const noRandomness = {
  object: 'Math',
  property: 'random',
  message: 'Results are reproducible: take a seed as an argument.',
};

/** Names that the canvas library searches for: it takes any element of such a class for a port. */
const PORT_CLASS = '/(^|\\s)(source|target)(\\s|$)/';
const noPortClass = {
  message: 'The canvas takes elements of the class "source" or "target" for ports.',
};

export default defineConfig(
  globalIgnores(['dist', 'dist-*', 'test-results', 'playwright-report', 'coverage']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // TypeScript does this check; see typescript-eslint's FAQ.
      'no-undef': 'off',
      // Positions in a graph are in range by its construction, which the compiler cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/**'],
    plugins: { backflow: { rules: { layers: layerRule } } },
    rules: { 'backflow/layers': ['error', layers] },
  },
  {
    files: ['src/engine/**'],
    rules: {
      // What the engine computes depends on its arguments alone, not on time or chance.
      'no-restricted-globals': [
        'error',
        'Date',
        'performance',
        'crypto',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
        'requestAnimationFrame',
      ],
    },
  },
  {
    // Coefficients stand with the digits that their source prints.
    files: ['src/engine/erf.ts', 'tests/unit/engine/erf.test.ts'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    files: ['src/engine/**', 'src/document/**'],
    rules: { 'no-restricted-properties': ['error', noRandomness] },
  },
  {
    // State is immutable and replaced as a whole, so plain maps and sets are what it is made of.
    files: ['src/**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `SvelteAttribute[key.name="class"] [value=${PORT_CLASS}]`, ...noPortClass },
        {
          selector: 'SvelteAttribute[key.name="class"] Property[key.name=/^(source|target)$/]',
          ...noPortClass,
        },
        {
          selector: 'SvelteDirective[kind="Class"][key.name.name=/^(source|target)$/]',
          ...noPortClass,
        },
      ],
    },
  },
  {
    // KaTeX hands over HTML, made from formulas that Backflow wrote.
    files: ['src/components/math/Katex.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // Config files in plain JS are not in the TypeScript program.
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
  },
);
