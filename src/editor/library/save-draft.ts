import type { LibraryDatabase } from './open-library.ts';
import {
  readStored,
  type Draft,
  type SaveOutcome,
  type StoredDocument,
  type StoredVersion,
} from './stored.ts';
import { versionsOf } from './versions-of.ts';

/** How many versions of a document are kept, the latest ones. */
const MOST_VERSIONS = 20;

/**
 * Saves a draft as the next revision, and what it replaces as a version. Reading, comparing and
 * writing are one transaction, so that of two tabs that go on from one revision only the first one
 * saves. Rejects, with everything as it was, where the storage cannot take it.
 */
export async function saveDraft(database: LibraryDatabase, draft: Draft): Promise<SaveOutcome> {
  const transaction = database.transaction(['documents', 'versions'], 'readwrite');
  // What fails is reported by the request that failed.
  transaction.done.catch(() => undefined);
  const documents = transaction.objectStore('documents');
  const versions = transaction.objectStore('versions');
  try {
    const found: unknown = await documents.get(draft.id);
    const before = found === undefined ? null : readStored(found);
    if (before !== null && before.revision !== draft.base) return { newer: before };
    const saved = savedNow(draft);
    const version = versionBefore(draft, before);
    if (version !== null) {
      await versions.put(version);
      const keys = await versions.getAllKeys(versionsOf(draft.id));
      for (const key of keys.slice(0, -MOST_VERSIONS)) await versions.delete(key);
    }
    await documents.put(saved);
    await transaction.done;
    return { saved };
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function savedNow({ id, title, text, label, step, base }: Draft): StoredDocument {
  return { id, title, text, label, step, updatedAt: Date.now(), revision: base + 1 };
}

/** What the document was before this save, where that is a version of its own. */
function versionBefore(draft: Draft, before: StoredDocument | null): StoredVersion | null {
  const { id: documentId, isContinued, origin, title } = draft;
  if (before === null) {
    if (origin === null) return null;
    return { documentId, revision: 0, title, text: origin, label: '', savedAt: Date.now() };
  }
  if (isContinued) return null;
  const { revision, text, label, updatedAt } = before;
  return { documentId, revision, title: before.title, text, label, savedAt: updatedAt };
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
