import type { KeyTexts } from '../texts/key-texts.ts';

/** See `Catalogue.keys`. */
export const keys: KeyTexts = {
  hint: 'Cliquez sur un raccourci pour le changer : puis tapez-en un autre, Retour arrière pour aucun, Échap pour le garder.',
  reset: 'Tout rétablir',
  restored: 'Tous les raccourcis sont comme au début.',
  waiting: 'Tapez une touche …',
  none: 'aucun',
  assigned: (key, title) => `${key} : ${title}.`,
  taken: (key, title, from) => `${key} : ${title} ; plus ${from}.`,
  cleared: (title) => `${title} n’a plus de raccourci.`,
};
