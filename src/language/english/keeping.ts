import type { KeepingTexts } from '../texts/keeping-texts.ts';
import { titled } from './words.ts';

/** See `Catalogue.keeping`. */
export const keeping: KeepingTexts = {
  state: { unsaved: 'Saving …', saving: 'Saving …', saved: 'Saved', failed: 'Not saved' },
  recovered: 'The graph is saved again.',
  followed: 'This graph was changed in another tab or in the library: here is its latest state.',
  otherTab: 'Changes from elsewhere',
  asCopy: 'Go on as a copy',
  copyOf: (title) => `${titled(title)} (copy)`,
};
