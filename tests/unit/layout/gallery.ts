import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { accepted } from '../document/support.ts';

const folder = join(import.meta.dirname, '../../../graphs');

/** The documents of `graphs/` with their names. */
export function galleryDocuments(): [string, GraphDocument][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -5), accepted(readFileSync(join(folder, file), 'utf8'))]);
}
