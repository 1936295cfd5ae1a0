// The built page in dist/, and whether it is the page of the sources as they are now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './install.mjs';

const SOURCES = [
  'graphs',
  'index.html',
  'package-lock.json',
  'scripts/vite',
  'src',
  'static',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
/** Holds the fingerprint of the sources that dist/ was built from. */
const STAMP = join(root, 'dist', '.sources');

/** Builds dist/ unless it is there and of these very sources. Throws where the build fails. */
export async function buildIfStale() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint(root, SOURCES)) return;
  console.log('Building Backflow …');
  await build();
}

/** Builds dist/. Throws where that fails. */
export async function build() {
  // Taken first: what changes during the build makes it stale.
  const sources = fingerprint(root, SOURCES);
  const vite = await import('vite');
  await vite.build({ root, logLevel: 'warn' });
  writeFileSync(STAMP, sources);
}
