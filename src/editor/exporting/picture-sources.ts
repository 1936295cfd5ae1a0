import type { PictureSources } from '../../exporters/picture.ts';
import type { Glyphs } from '../../exporters/text/outline-writer.ts';
import { ExportError } from './export-fault.ts';

const fontFiles = import.meta.glob<string>(
  [
    '/src/components/fonts/*.woff2',
    '/node_modules/katex/dist/fonts/*.woff2',
    '/node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
);
const glyphFiles = import.meta.glob<Glyphs>('/src/exporters/glyphs/*.json', { import: 'default' });

const LATIN = 'inter-latin-wght-normal';
const addressByName = new Map(
  Object.entries(fontFiles).map(([path, address]) => [nameOf(path), address]),
);
const glyphsByName = new Map(
  Object.entries(glyphFiles).map(([path, load]) => [nameOf(path), load]),
);

/** The bundled fonts, as files of the page. */
export const pictureSources: PictureSources = {
  font: async (file) => {
    const address = addressByName.get(file === 'inter-latin' ? LATIN : file)!;
    return fetched(async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.statusText);
      return new Uint8Array(await response.arrayBuffer());
    });
  },
  glyphs: (face) => fetched(glyphsByName.get(face)!),
};

async function fetched<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await load();
  } catch {
    throw new ExportError({ kind: 'partMissing' });
  }
}

/** A file's name without its folder and ending. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
