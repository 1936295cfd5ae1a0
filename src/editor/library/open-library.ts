import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StoredDocument, StoredVersion } from './stored.ts';

interface LibrarySchema extends DBSchema {
  documents: { key: string; value: StoredDocument };
  /** The key holds all that is needed to choose among versions without reading them. */
  versions: {
    key: [documentId: string, revision: number, savedAt: number];
    value: StoredVersion;
  };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** A browser that has not opened the database after this time will not. */
const PATIENCE_MS = 4000;

/** Connects to the library's database; `onLost` is called when the connection ends. Rejects where the browser refuses. */
export function openLibrary(onLost: () => void): Promise<LibraryDatabase> {
  const opening = openDB<LibrarySchema>('backflow', 1, {
    upgrade(database) {
      database.createObjectStore('documents', { keyPath: 'id' });
      database.createObjectStore('versions', { keyPath: ['documentId', 'revision', 'savedAt'] });
    },
    // Another tab with a newer version of the page waits for this one to let go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  const givingUp = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error('The database did not open.'));
    }, PATIENCE_MS);
  });
  return Promise.race([opening, givingUp]);
}
