import type { LibraryDatabase } from './open-library.ts';
import { storageFault, type StorageFault } from './storage-fault.ts';
import {
  readStored,
  type Draft,
  type Removed,
  type SaveOutcome,
  type StoredDocument,
  type StoredVersion,
} from './stored.ts';
import { versionsOf } from './versions-of.ts';

/** What was asked of the storage, or why it did not do it. */
export type Result<Answer> = Answer | { readonly fault: StorageFault };

/** The library in the browser's IndexedDB. No method throws; each answers why it could not. */
export class Storage {
  #database: Promise<LibraryDatabase> | null = null;

  /** Every document, the one changed last first. */
  documents(): Promise<Result<{ readonly documents: readonly StoredDocument[] }>> {
    return this.#ask(async (database) => {
      const documents = (await database.getAll('documents')).map(readStored);
      return { documents: documents.sort((a, b) => b.updatedAt - a.updatedAt) };
    });
  }

  /** The document of an id, `null` where there is none. */
  document(id: string): Promise<Result<{ readonly document: StoredDocument | null }>> {
    return this.#ask(async (database) => {
      const value = await database.get('documents', id);
      return { document: value === undefined ? null : readStored(value) };
    });
  }

  /** What a document was at earlier saves, the latest first. */
  versions(id: string): Promise<Result<{ readonly versions: readonly StoredVersion[] }>> {
    return this.#ask(async (database) => {
      const versions = await database.getAll('versions', versionsOf(id));
      return { versions: versions.reverse() };
    });
  }

  /** Saves a draft as the next revision, unless another tab has saved one since. */
  save(draft: Draft): Promise<Result<SaveOutcome>> {
    return this.#ask(async (database) => {
      const { saveDraft } = await import('./save-draft.ts');
      return saveDraft(database, draft);
    });
  }

  /** Notes which step of a document is shown, which is no change of it. */
  saveStep(id: string, step: number): Promise<Result<object>> {
    return this.#ask(async (database) => {
      const { store, done } = database.transaction('documents', 'readwrite');
      const found = await store.get(id);
      if (found !== undefined) await store.put({ ...found, step });
      await done;
      return {};
    });
  }

  /** Takes a document with its versions out of the library; `null` where it is not in it. */
  remove(id: string): Promise<Result<{ readonly removed: Removed | null }>> {
    return this.#ask(async (database) => {
      const transaction = database.transaction(['documents', 'versions'], 'readwrite');
      const documents = transaction.objectStore('documents');
      const allVersions = transaction.objectStore('versions');
      const document = await documents.get(id);
      const versions = await allVersions.getAll(versionsOf(id));
      await Promise.all([documents.delete(id), allVersions.delete(versionsOf(id))]);
      await transaction.done;
      return { removed: document === undefined ? null : { document, versions } };
    });
  }

  /** Puts back what was taken out, unless the id is in use again. */
  putBack({ document, versions }: Removed): Promise<Result<object>> {
    return this.#ask(async (database) => {
      const transaction = database.transaction(['documents', 'versions'], 'readwrite');
      const documents = transaction.objectStore('documents');
      if ((await documents.get(document.id)) === undefined) {
        await documents.put(document);
        for (const version of versions) await transaction.objectStore('versions').put(version);
      }
      await transaction.done;
      return {};
    });
  }

  /** Asks the browser not to clear the library by itself. Whether it agrees makes no difference. */
  async persist(): Promise<void> {
    try {
      await navigator.storage.persist();
    } catch {
      // A browser that cannot be asked clears what it likes.
    }
  }

  /** Lets go of the connection. */
  async close(): Promise<void> {
    const database = await this.#database?.catch(() => null);
    this.#database = null;
    database?.close();
  }

  /** Connects to the database, by code that a visit needs no sooner. */
  async #open(): Promise<LibraryDatabase> {
    const { openLibrary } = await import('./open-library.ts');
    return openLibrary(() => (this.#database = null));
  }

  async #ask<Answer>(
    work: (database: LibraryDatabase) => Promise<Answer>,
  ): Promise<Result<Answer>> {
    let isOpening = true;
    try {
      this.#database ??= this.#open();
      const database = await this.#database;
      isOpening = false;
      return await work(database);
    } catch (error) {
      const fault = storageFault(error, isOpening);
      // A connection that may be the cause is made again when it is next needed.
      if (fault !== 'full') await this.close();
      return { fault };
    }
  }
}
