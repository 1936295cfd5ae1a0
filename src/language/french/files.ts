import type { FileTexts } from '../texts/file-texts.ts';

/** See `Catalogue.files`. */
export const files: FileTexts = {
  title: 'Fichiers récents',
  search: 'Chercher parmi les fichiers récents',
  none: 'Les fichiers que vous ouvrez ou enregistrez apparaissent ici, dans les navigateurs qui peuvent y écrire de nouveau.',
  nothing: (query) => `Aucun fichier récent ne s’appelle « ${query} ».`,
  forbidden: (name) =>
    `${name} n’a pas été ouvert : la page n’a pas le droit de le lire. Choisissez-le à nouveau en l’autorisant.`,
};
