import type { OfflineTexts } from '../texts/offline-texts.ts';

/** See `Catalogue.offline`. */
export const offline: OfflineTexts = {
  newVersion: 'Une nouvelle version de Backflow est là.',
  use: 'L’utiliser',
  later: 'Plus tard',
};
