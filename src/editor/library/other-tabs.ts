import { setTitle } from '../../document/commands/index.ts';
import { parseDocument } from '../../document/reading/parse.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { Pending } from './ledger.ts';
import { openRecord } from './open-record.ts';
import { newRecordId } from './record-id.ts';
import { Tabs } from './tabs.ts';

/**
 * Two tabs on one document. A tab without edits of its own follows the other; one that has edits goes
 * on as a copy, and asks. Neither ever writes over the other.
 */
export class OtherTabs {
  readonly #keeper: Keeper;
  readonly #tabs: Tabs;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#tabs = new Tabs((recordId) => {
      keeper.changes += 1;
      if (recordId === keeper.editor.recordId) void this.catchUp();
    });
  }

  tell(recordId: string): void {
    this.#tabs.tell(recordId);
  }

  close(): void {
    this.#tabs.close();
  }

  /** Shows what other tabs have made of the open document since it was last held here. */
  async catchUp(): Promise<void> {
    const { editor, ledger, storage, voice } = this.#keeper;
    const { recordId } = editor;
    // What the library does not hold cannot have changed there.
    if ((ledger.held.get(recordId)?.revision ?? 0) === 0) return;
    const found = await storage.document(recordId);
    if ('fault' in found || editor.recordId !== recordId) return;
    const held = ledger.held.get(recordId);
    if (held === undefined || held.revision === 0) return;
    if (found.document !== null && found.document.revision <= held.revision) return;
    if (editor.document !== held.document) {
      // To save is to find out that the other tab was first.
      await this.#keeper.flush();
      return;
    }
    if (found.document === null) {
      // It was deleted; what is shown here comes back with its next edit.
      ledger.forget(recordId);
      this.#keeper.note();
      return;
    }
    const { revision, text } = found.document;
    const parsed = parseDocument(text);
    if ('fault' in parsed) return;
    const { document } = parsed;
    ledger.held.set(recordId, { ...held, document, revision });
    editor.change(document, voice?.otherTab ?? '', 'other tab');
    this.#keeper.note();
    voice?.followed();
  }

  /** Goes on as a copy, since another tab has saved the document that this one has edited too. */
  part({ recordId, ...pending }: Pending): void {
    const { editor, ledger, voice } = this.#keeper;
    const copy = newRecordId();
    ledger.forget(recordId);
    ledger.expect(copy);
    editor.rekey(recordId, copy);
    const isOpen = editor.recordId === copy;
    const document = isOpen ? editor.document : pending.document;
    const title = voice?.copyOf(document.title ?? '') ?? '';
    const copied = setTitle(document, title);
    ledger.pending.set(copy, { ...pending, recordId: copy, document: copied });
    if (isOpen) editor.change(copied, voice?.asCopy ?? '');
    voice?.parted(title, () => this.#takeOver(recordId, copy));
  }

  /** Opens the other tab's version; the copy leaves the library, and comes back with an undo. */
  async #takeOver(recordId: string, copy: string): Promise<void> {
    const { ledger, storage } = this.#keeper;
    if ((await openRecord(this.#keeper, recordId)) !== null) return;
    await this.#keeper.flush();
    await storage.remove(copy);
    ledger.pending.delete(copy);
    ledger.expect(copy);
    this.#keeper.tell(copy);
  }
}
