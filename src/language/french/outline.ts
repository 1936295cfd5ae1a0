import { symbolText } from '../../formula/symbol.ts';
import type { OutlineTexts } from '../texts/outline-texts.ts';
import { items } from './items.ts';
import { counted, listed } from './words.ts';

/** Of more readers than these, only their number is told. */
const MOST_NAMED = 4;

/** See `Catalogue.outline`. */
export const outline: OutlineTexts = {
  title: 'Plan',
  hint: 'Chaque nœud après ce qu’il lit. → et ← ouvrent et ferment une ligne, avec Maj ils suivent un fil. Entrée mène à un nœud, ou tire un fil d’un port ; Suppr supprime.',
  empty: 'Le graphe est vide.',
  reads: (names) => `de ${listed(names.map(nameOf))}`,
  frame: (title, count) => items.frame.name(title || items.frame.untitled, count),
  input: (slot, name, source) => `Entrée ${slot + 1} (${name}), lit ${nameOf(source)}`,
  output: (readers) =>
    readers.length === 0
      ? 'Sortie, que rien ne lit'
      : readers.length > MOST_NAMED
        ? `Sortie, lue par ${counted(readers.length, 'nœud')}`
        : `Sortie, lue par ${listed(readers.map(symbolText))}`,
  reader: (id, slot, name) => `${symbolText(id)}, entrée ${slot + 1} (${name})`,
};

function nameOf(id: string | null): string {
  return id === null ? 'rien encore' : symbolText(id);
}
