import { untrack } from 'svelte';
import type { Editor } from '../editor.svelte.ts';
import { Ledger, type Pending } from './ledger.ts';
import { OtherTabs } from './other-tabs.ts';
import { PlaceMemory } from './place-memory.ts';
import type { StorageFault } from './storage-fault.ts';
import type { Storage } from './storage.ts';
import type { KeeperVoice } from './voice.ts';

/**
 * Whether the work is safe: a document that was only looked at is `untouched`; `unsaved` waits for
 * its turn, and `failed` for the storage.
 */
export type KeepingState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';

/** The least time from one save to the next, in milliseconds. */
const PAUSE_MS = 400;

/** Saves the open document by itself, a moment after each edit, to the library in the browser. */
export class Keeper {
  readonly editor: Editor;
  readonly storage: Storage;
  readonly ledger = new Ledger();
  readonly #others: OtherTabs;
  readonly #place = new PlaceMemory();
  /** How the keeper speaks, in the language of the window. */
  voice: KeeperVoice | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWriting = false;
  #wroteAt = 0;
  #hasAskedToPersist = false;
  #seenId = '';
  /** Whether somebody waits to hear how the saving goes. */
  #isAsked = false;
  state = $state<KeepingState>('untouched');
  /** Why nothing is saved. */
  fault = $state.raw<StorageFault | null>(null);
  /** Grows whenever this tab or another one has changed the library. */
  changes = $state(0);

  constructor(editor: Editor, storage: Storage) {
    this.editor = editor;
    this.storage = storage;
    this.#others = new OtherTabs(this);
  }

  /** Whether closing the window would lose nothing. */
  get isSafe(): boolean {
    return this.ledger.pending.size === 0;
  }

  /** Takes note of the document and the step as they are, and saves what is to be saved. */
  note(): void {
    const seen = this.#seen();
    // Before the first document there is nothing to keep.
    if (this.editor.opened === 0) return;
    // An effect that calls this is to run again for the editor's sake alone.
    untrack(() => {
      this.#look(seen);
      this.#schedule();
    });
  }

  /** Saves at once what is pending. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isWriting || this.editor.opened === 0) return;
    this.#look();
    this.#isWriting = true;
    this.#wroteAt = Date.now();
    this.#settle();
    for (const pending of [...this.ledger.pending.values()]) await this.#save(pending);
    await this.#saveStep();
    this.#isWriting = false;
    // The document may have changed in the meantime; a text is worth its while only where no save is to come.
    this.#look();
    this.#rememberPlace(this.fault !== null);
    if (this.fault === null && !this.isSafe) this.#schedule();
  }

  /** Tries again to save what could not be saved, and says so again where it cannot. */
  async retry(): Promise<void> {
    this.#isAsked = true;
    await this.flush();
    this.#isAsked = false;
  }

  /** The window is left, perhaps for good. */
  leave(): void {
    if (this.editor.opened === 0) return;
    this.#look();
    this.#rememberPlace(true);
    void this.flush();
  }

  /** The window is there again: what other tabs did in the meantime was not heard, perhaps. */
  comeBack(): void {
    void this.#others.catchUp();
  }

  /** Lets the other tabs, and the parts of this one, know that the library has changed. */
  tell(recordId: string): void {
    this.changes += 1;
    this.#others.tell(recordId);
  }

  /** Ends the word between tabs. */
  close(): void {
    clearTimeout(this.#timer);
    this.#others.close();
  }

  #seen(): Pending {
    const { recordId, document, step, entry, isTravelling } = this.editor;
    return { recordId, document, step, entry, isTravelling };
  }

  #look(seen = this.#seen()): void {
    const { recordId } = seen;
    this.ledger.note(seen);
    this.#settle();
    // While another document was open, this one may have changed in the library.
    if (recordId !== this.#seenId) void this.#others.catchUp();
    this.#seenId = recordId;
  }

  #settle(): void {
    const { held, pending } = this.ledger;
    if (pending.size === 0) {
      const isHeld = (held.get(this.editor.recordId)?.revision ?? 0) > 0;
      this.state = isHeld ? 'saved' : 'untouched';
    } else if (this.fault !== null) this.state = 'failed';
    else this.state = this.#isWriting ? 'saving' : 'unsaved';
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#isWriting) return;
    // The first edit after a rest is saved at once; those that follow at their heels, together.
    const wait = Math.max(0, this.#wroteAt + PAUSE_MS - Date.now());
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  async #save(pending: Pending): Promise<void> {
    const draft = this.ledger.draftOf(pending);
    const outcome = await this.storage.save(draft);
    if ('fault' in outcome) {
      if (this.fault !== outcome.fault || this.#isAsked) this.voice?.failed(outcome.fault);
      this.fault = outcome.fault;
      return;
    }
    if (this.fault !== null) this.voice?.recovered();
    this.fault = null;
    // A save whose answer never came is done all the same.
    const isSame = 'newer' in outcome && outcome.newer.text === draft.text;
    if ('newer' in outcome && !isSame) {
      this.#others.part(pending);
      return;
    }
    this.ledger.hold(pending, ('saved' in outcome ? outcome.saved : outcome.newer).revision);
    this.tell(pending.recordId);
    if (!this.#hasAskedToPersist) void this.storage.persist();
    this.#hasAskedToPersist = true;
  }

  /** The step belongs to the document's record, but to show another one is no change of it. */
  async #saveStep(): Promise<void> {
    const { recordId, step } = this.editor;
    const held = this.ledger.held.get(recordId);
    if (held === undefined || held.revision === 0 || held.step === step) return;
    this.ledger.held.set(recordId, { ...held, step });
    await this.storage.saveStep(recordId, step);
  }

  /** Remembers where the tab stands, if need be with what is not saved yet. */
  #rememberPlace(withPending: boolean): void {
    const seen = this.#seen();
    const { held, pending } = this.ledger;
    const revision = held.get(seen.recordId)?.revision ?? 0;
    this.#place.remember(seen, revision, withPending && pending.has(seen.recordId));
  }
}
