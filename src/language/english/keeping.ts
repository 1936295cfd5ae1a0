import type { KeepingTexts } from '../texts/keeping-texts.ts';
import { titled } from './words.ts';

/** See `Catalogue.keeping`. */
export const keeping: KeepingTexts = {
  state: { unsaved: 'Saving …', saving: 'Saving …', saved: 'Saved', failed: 'Not saved' },
  otherTab: 'Changes from elsewhere',
  asCopy: 'Go on as a copy',
  copyOf: (title) => `${titled(title)} (copy)`,
};
