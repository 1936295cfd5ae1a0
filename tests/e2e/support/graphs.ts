import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests read of a document. */
export interface DocumentText {
  readonly format: string;
  readonly version: number;
  readonly title?: string;
  readonly nodes: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly output?: string;
}

const folder = join(import.meta.dirname, '../../../graphs');

/** The names of the documents in `graphs/`. */
export function graphNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));
}

/** A document of `graphs/` as its file holds it. */
export function graphText(name: string): string {
  return readFileSync(join(folder, `${name}.json`), 'utf8');
}

export function parsed(text: string): DocumentText {
  return JSON.parse(text) as DocumentText;
}
