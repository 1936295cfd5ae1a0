import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './scripts/vite/content-policy.ts';
import { documentSchemaFile } from './scripts/vite/document-schema.ts';
import { FirstLoad } from './scripts/vite/first-load.ts';
import { katexFonts } from './scripts/vite/katex-fonts.ts';
import { leanLibraries } from './scripts/vite/lean-libraries.ts';
import { leanRecords } from './scripts/vite/lean-records.ts';
import { offline } from './scripts/vite/offline.ts';
import { themeTokens } from './scripts/vite/theme-tokens.ts';

const firstLoad = new FirstLoad();

export default defineConfig({
  // Relative addresses: the built page works in any folder of any host.
  base: './',
  publicDir: 'static',
  plugins: [
    svelte(),
    katexFonts(),
    leanRecords(),
    leanLibraries(),
    themeTokens(),
    documentSchemaFile(),
    contentPolicy(),
    firstLoad.plugin(),
    offline(),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    modulePreload: {
      // Browsers that do not know the hint fetch the same modules a little later, without a script for it.
      polyfill: false,
      // What a part that is loaded later needs besides is found when it comes: listing all of that
      // would make the first load heavier for everyone.
      resolveDependencies: (_, modules, { hostType }) => (hostType === 'html' ? modules : []),
    },
    // The page's policy takes fonts from files only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The page's first script lists all that may be fetched later: shorter names make it lighter, and
        // 42 bits still tell the versions of one file apart.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Apart from the code that changes with every version, so that browsers keep it.
        codeSplitting: {
          groups: [
            { name: 'canvas', test: /node_modules\/(svelte|@xyflow|d3-[a-z]+)\//, priority: 1 },
            { name: 'editor', test: (id) => firstLoad.has(id) },
            // What is small, or wanted together, stands in one file.
            {
              name: 'engine',
              test: /node_modules\/katex\/dist\/katex\.mjs|src\/components\/math\/engine/,
            },
            { name: 'icons', test: /node_modules\/@lucide\// },
            { name: 'presenting', test: /src\/(editor|components)\/present/ },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Modules keep no state that a test could leave behind, so one loading of them serves many files.
          pool: 'threads',
          isolate: false,
        },
      },
    ],
  },
});
