// The command line: `npm run --silent backflow -- gradients FILE…` or `-- render FILE`. It runs a bundle
// of src/cli, which is built here, in silence, when there is none of these very sources.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { photograph } from './photograph.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const builds = join(root, 'dist-cli');
const SOURCES = [
  'package-lock.json',
  'scripts/backflow.mjs',
  'src/cli',
  'src/document',
  'src/engine',
  'src/exporters',
  'src/formula',
  'src/language',
  'src/layout',
  'src/theme',
];
const UNFINISHED = 'unfinished-';

const folder = join(builds, fingerprint(root, SOURCES).slice(0, 20));
if (!existsSync(folder)) await build(folder);
const { main } = await import(pathToFileURL(join(folder, 'main.js')).href);
process.exitCode = await main(process.argv.slice(2), callerDirectory(), { root, photograph });

/** Where the caller stands: npm changes to the project's folder before it runs a script. */
function callerDirectory() {
  const isRunByNpm = process.env['npm_lifecycle_event'] === 'backflow';
  return (isRunByNpm && process.env['INIT_CWD']) || process.cwd();
}

/** Builds beside the place and moves the whole folder there, so that nobody sees half a bundle. */
async function build(target) {
  const unfinished = join(builds, UNFINISHED + randomUUID());
  await mkdir(unfinished, { recursive: true });
  try {
    await bundle(unfinished);
    await rename(unfinished, target).catch((error) => {
      // Another call was faster, with the same result.
      if (!existsSync(target)) throw error;
    });
    await removeStale(target);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function bundle(outDir) {
  const vite = await import('vite');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
}

/** Bundles of other sources are of no use; those that are being built are left to their makers. */
async function removeStale(target) {
  for (const name of await readdir(builds)) {
    const path = join(builds, name);
    if (path === target || name.startsWith(UNFINISHED)) continue;
    await rm(path, { recursive: true, force: true });
  }
}
