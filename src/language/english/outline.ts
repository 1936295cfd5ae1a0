import { symbolText } from '../../formula/symbol.ts';
import { listed } from './words.ts';
import type { OutlineTexts } from '../texts/outline-texts.ts';

/** See `Catalogue.outline`. */
export const outline: OutlineTexts = {
  title: 'Outline',
  hint: 'Every node after what it reads. Enter turns to a node, → and ← follow its wires.',
  empty: 'The graph is empty.',
  reads: (names) =>
    `of ${listed(names.map((name) => (name === null ? 'nothing yet' : symbolText(name))))}`,
};
