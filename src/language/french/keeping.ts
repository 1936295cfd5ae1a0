import type { KeepingTexts } from '../texts/keeping-texts.ts';
import { titled } from './words.ts';

/** See `Catalogue.keeping`. */
export const keeping: KeepingTexts = {
  state: {
    unsaved: 'Enregistrement …',
    saving: 'Enregistrement …',
    saved: 'Enregistré',
    failed: 'Non enregistré',
  },
  recovered: 'Le graphe est de nouveau enregistré.',
  followed:
    'Ce graphe a été changé dans un autre onglet ou dans la bibliothèque : voici son dernier état.',
  otherTab: 'changements d’ailleurs',
  asCopy: 'continuer en copie',
  copyOf: (title) => `${titled(title)} (copie)`,
};
