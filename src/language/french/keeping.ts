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
  otherTab: 'changements d’ailleurs',
  asCopy: 'continuer en copie',
  copyOf: (title) => `${titled(title)} (copie)`,
};
