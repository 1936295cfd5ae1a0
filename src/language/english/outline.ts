import { symbolText } from '../../formula/symbol.ts';
import { items } from './items.ts';
import { counted, listed } from './words.ts';
import type { OutlineTexts } from '../texts/outline-texts.ts';

/** Of more readers than these, only their number is told. */
const MOST_NAMED = 4;

/** See `Catalogue.outline`. */
export const outline: OutlineTexts = {
  title: 'Outline',
  hint: 'Every node after what it reads. → and ← open and close a row, with Shift they follow a wire. Enter turns to a node, or draws a wire from a port; Delete removes.',
  empty: 'The graph is empty.',
  reads: (names) => `of ${listed(names.map(nameOf))}`,
  frame: (title, count) => items.frame.name(title || items.frame.untitled, count),
  input: (slot, name, source) => `Input ${slot + 1} (${name}) reads ${nameOf(source)}`,
  output: (readers) =>
    readers.length > MOST_NAMED
      ? `Output, read by ${counted(readers.length, 'node')}`
      : `Output, read by ${listed(readers.length === 0 ? ['nothing'] : readers.map(symbolText))}`,
  reader: (id, slot, name) => `${symbolText(id)}, input ${slot + 1} (${name})`,
};

function nameOf(id: string | null): string {
  return id === null ? 'nothing yet' : symbolText(id);
}
