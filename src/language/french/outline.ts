import { symbolText } from '../../formula/symbol.ts';
import type { OutlineTexts } from '../texts/outline-texts.ts';
import { listed } from './words.ts';

/** See `Catalogue.outline`. */
export const outline: OutlineTexts = {
  title: 'Plan',
  hint: 'Chaque nœud après ce qu’il lit. Entrée mène à un nœud, → et ← suivent ses fils.',
  empty: 'Le graphe est vide.',
  reads: (names) =>
    `de ${listed(names.map((name) => (name === null ? 'rien encore' : symbolText(name))))}`,
};
