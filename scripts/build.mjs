// The built page in dist/, and whether it is the page of the sources as they are now.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash()) return;
  console.log('Building Backflow …');
  await build();
}

/** Builds dist/. Throws where that fails. */
export async function build() {
  // Taken first: what changes during the build makes it stale.
  const sources = sourceHash();
  const vite = await import('vite');
  await vite.build({ root, logLevel: 'warn' });
  writeFileSync(STAMP, sources);
}

/** A fingerprint of everything that the page is made of. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The path itself if it is a file, else every file below it. */
function filesIn(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
