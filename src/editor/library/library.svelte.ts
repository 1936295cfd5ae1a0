import { setTitle } from '../../document/commands/index.ts';
import type { DocumentFault } from '../../document/fault.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import { parseDocument } from '../../document/reading/parse.ts';
import { writeDocument } from '../../document/write.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { Held } from './ledger.ts';
import { openRecord } from './open-record.ts';
import { newRecordId } from './record-id.ts';
import type { StorageFault } from './storage-fault.ts';
import type { Removed, StoredDocument, StoredVersion } from './stored.ts';

/** Something stored, with the document that its text makes, or why it makes none. */
export type Read<Stored> = Stored &
  (
    | { readonly document: GraphDocument; readonly fault: null }
    | { readonly document: null; readonly fault: DocumentFault }
  );

export type Entry = Read<StoredDocument>;
export type Version = Read<StoredVersion>;

/**
 * The documents in the library, and what can be done with them as a whole. The list is read again
 * whenever the keeper's count of changes grows.
 */
export class Library {
  readonly #keeper: Keeper;
  /** The documents, the one edited last first; `null` before they are read. */
  entries = $state.raw<readonly Entry[] | null>(null);
  /** What the storage did not do. */
  fault = $state.raw<StorageFault | null>(null);
  /** What was taken out last, to be put back. */
  removed = $state.raw<Removed | null>(null);
  #removedHeld: Held | undefined;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Whether a document is the one that is open. */
  isOpen(id: string): boolean {
    return this.#keeper.editor.recordId === id;
  }

  /** Reads the documents, with the latest edit among them. */
  async load(): Promise<void> {
    await this.#keeper.flush();
    const result = await this.#keeper.storage.documents();
    if (this.#hasFailed(result)) return;
    const known = new Map(this.entries?.map((entry) => [entry.text, entry]));
    // What is shown already keeps its document, and so its picture.
    this.entries = result.documents.map((stored) => readingOf(stored, known.get(stored.text)));
  }

  /** Opens a document; the one before comes back with an undo. */
  async open(id: string): Promise<boolean> {
    return (await openRecord(this.#keeper, id)) === null;
  }

  /** Gives a document another title; where it is open, as an edit. */
  async rename(id: string, title: string, label: string): Promise<void> {
    const { editor, storage } = this.#keeper;
    if (this.isOpen(id)) {
      editor.change(setTitle(editor.document, title), label);
      return;
    }
    const entry = this.entries?.find((candidate) => candidate.id === id);
    if (!entry?.document) return;
    const document = setTitle(entry.document, title);
    const text = writeDocument(document);
    const draft = { ...entry, title, text, label, base: entry.revision };
    const outcome = await storage.save({ ...draft, isContinued: false, origin: null });
    if (!this.#hasFailed(outcome)) this.#keeper.tell(id);
  }

  /** Puts a copy of a document into the library. */
  async duplicate({ document, label, step }: Entry, title: string): Promise<void> {
    if (document === null) return;
    const id = newRecordId();
    const text = writeDocument(setTitle(document, title));
    const draft = { id, title, text, label, step, base: 0, isContinued: false, origin: null };
    const outcome = await this.#keeper.storage.save(draft);
    if (!this.#hasFailed(outcome)) this.#keeper.tell(id);
  }

  /** Takes a document out. One that is open stays in sight, and comes back with its next edit. */
  async remove(id: string): Promise<void> {
    const { ledger, storage } = this.#keeper;
    await this.#keeper.flush();
    const result = await storage.remove(id);
    if (this.#hasFailed(result) || result.removed === null) return;
    this.removed = result.removed;
    this.#removedHeld = ledger.held.get(id);
    ledger.forget(id);
    this.#keeper.note();
    this.#keeper.tell(id);
  }

  /** Puts back what was taken out last. */
  async putBack(): Promise<void> {
    const { removed } = this;
    if (removed === null) return;
    const { ledger, storage } = this.#keeper;
    const { id } = removed.document;
    if (this.#hasFailed(await storage.putBack(removed))) return;
    this.removed = null;
    if (this.#removedHeld !== undefined) ledger.held.set(id, this.#removedHeld);
    this.#keeper.note();
    this.#keeper.tell(id);
  }

  /** The earlier versions of a document, the latest first; `null` where they cannot be read. */
  async versions(id: string): Promise<readonly Version[] | null> {
    const result = await this.#keeper.storage.versions(id);
    if (this.#hasFailed(result)) return null;
    return result.versions.map((stored) => readingOf(stored));
  }

  /**
   * Opens a document as it was in a version: an edit, to be undone like any other. Of a document that
   * cannot be read itself, its text becomes a version in turn.
   */
  async restore({ documentId, document }: Version, label: string): Promise<boolean> {
    if (document === null) return false;
    const { editor, ledger } = this.#keeper;
    const unopened = await openRecord(this.#keeper, documentId);
    if (unopened === null) {
      editor.seal();
      editor.change(document, label);
      editor.seal();
      return true;
    }
    if (unopened.kind !== 'unreadable') return false;
    const { revision } = unopened;
    ledger.held.set(documentId, { document: null, revision, step: 0, entry: null });
    editor.open(document, label, documentId);
    this.#keeper.note();
    return true;
  }

  #hasFailed(
    result: object | { readonly fault: StorageFault },
  ): result is { readonly fault: StorageFault } {
    this.fault = 'fault' in result ? result.fault : null;
    return this.fault !== null;
  }
}

function readingOf<Stored extends { readonly text: string }>(
  stored: Stored,
  known?: { readonly text: string; readonly document: GraphDocument | null },
): Read<Stored> {
  if (known?.document) return { ...stored, document: known.document, fault: null };
  const parsed = parseDocument(stored.text);
  return 'fault' in parsed
    ? { ...stored, document: null, fault: parsed.fault }
    : { ...stored, document: parsed.document, fault: null };
}
