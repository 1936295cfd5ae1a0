import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureSources } from '../exporters/picture.ts';
import type { FontFile } from '../exporters/text/fonts.ts';
import type { Glyphs } from '../exporters/text/outline-writer.ts';

const INTER = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** The bundled fonts, as they lie in the project's folder. */
export function sourcesIn(root: string): PictureSources {
  return {
    font: async (file) => new Uint8Array(await readFile(join(root, pathOf(file)))),
    glyphs: async (face) => {
      const path = join(root, 'src/exporters/glyphs', `${face}.json`);
      return JSON.parse(await readFile(path, 'utf8')) as Glyphs;
    },
  };
}

function pathOf(file: FontFile): string {
  if (file === 'inter-latin') return INTER;
  return file.startsWith('KaTeX_')
    ? `node_modules/katex/dist/fonts/${file}.woff2`
    : `src/components/fonts/${file}.woff2`;
}
