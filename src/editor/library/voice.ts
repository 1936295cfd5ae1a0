import type { StorageFault } from './storage-fault.ts';

/** What the keeper has to say, and the words that it writes into documents, in some language. */
export interface KeeperVoice {
  /** The label of what another tab has changed. */
  readonly otherTab: string;
  /** The label of going on as a copy. */
  readonly asCopy: string;
  readonly open: (title: string) => string;
  /** The title of a copy. */
  readonly copyOf: (title: string) => string;
  /** Nothing is saved. */
  readonly failed: (fault: StorageFault) => void;
  /** What could not be saved is saved. */
  readonly recovered: () => void;
  /** What another tab has changed is shown. */
  readonly followed: () => void;
  /** Another tab has changed the document too; this one goes on as a copy of that title. */
  readonly parted: (title: string, takeOver: () => Promise<void>) => void;
}
