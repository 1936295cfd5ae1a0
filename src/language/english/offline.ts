import type { OfflineTexts } from '../texts/offline-texts.ts';

/** See `Catalogue.offline`. */
export const offline: OfflineTexts = {
  newVersion: 'A new version of Backflow is there.',
  use: 'Use it',
  later: 'Later',
};
