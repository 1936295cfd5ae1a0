/** Why the browser's storage did not do what it was asked. */
export type StorageFault =
  /** There is no room left. */
  | 'full'
  /** The browser keeps nothing for this page, as in some private windows. */
  | 'refused'
  /** A newer version of the page has taken over what is stored. */
  | 'outdated'
  /** Anything else, which may pass. */
  | 'failed';

/** The fault behind an error; `isOpening` says that the storage could not even be opened. */
export function storageFault(error: unknown, isOpening = false): StorageFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'outdated';
  return isOpening || name === 'SecurityError' ? 'refused' : 'failed';
}
