import type { PastingTexts } from '../texts/pasting-texts.ts';
import { counted } from './words.ts';

/** See `Catalogue.pasting`. */
export const pasting: PastingTexts = {
  pasted: (count) => `${counted(count, 'nœud')} dans le graphe.`,
  clipboard: 'Presse-papiers',
  noGraph:
    'Le presse-papiers ne contient pas de graphe : copiez des nœuds, ou le texte d’un document Backflow, et collez-les.',
  tooLong: (megabytes) =>
    `Le presse-papiers contient plus de ${megabytes} Mo, trop pour être collé : ouvrez-le comme fichier.`,
  tooMany: (count, most) =>
    `Le presse-papiers contient ${count} nœuds, et ${most} peuvent être collés à la fois : ouvrez-le comme fichier.`,
  closed:
    'Le navigateur ne laisse aucune page lire le presse-papiers sur un clic : tapez Ctrl + V, ou ⌘ + V sur un Mac.',
};
