import type { GraphDocument } from '../../document/graph-document.ts';
import type { Snapshot } from '../../document/history.ts';
import { writeDocument } from '../../document/write.ts';
import type { Draft } from './stored.ts';

/** What the storage holds of a document, as far as this tab knows. */
export interface Held {
  /**
   * The document that is safe: the one that was saved, or one that was only looked at, which anyone
   * can open again. `null` where there is none.
   */
  readonly document: GraphDocument | null;
  /** The save that it comes from; 0 where there was none. */
  readonly revision: number;
  readonly step: number;
  /** The latest entry of the history when it was saved. */
  readonly entry: Snapshot | null;
  /** Whether it was undo or redo that led to it. */
  readonly isTravelling?: boolean;
}

/** A state of a document that the storage does not hold yet. */
export interface Pending {
  readonly recordId: string;
  readonly document: GraphDocument;
  readonly step: number;
  readonly entry: Snapshot | null;
  readonly isTravelling: boolean;
}

/** What is held and what is pending, by the documents' ids in the library. */
export class Ledger {
  readonly held = new Map<string, Held>();
  readonly pending = new Map<string, Pending>();

  /** Takes note of a document as it is; one that is seen for the first time was only opened. */
  note(seen: Pending): void {
    const { recordId, document } = seen;
    const held = this.held.get(recordId) ?? { ...seen, revision: 0 };
    this.held.set(recordId, held);
    if (document === held.document) this.pending.delete(recordId);
    else this.pending.set(recordId, seen);
  }

  /** Takes note of a save. What has become of the document since is pending still. */
  hold(saved: Pending, revision: number): void {
    this.held.set(saved.recordId, { ...saved, revision });
    if (this.pending.get(saved.recordId)?.document === saved.document) {
      this.pending.delete(saved.recordId);
    }
  }

  /** Notes that a document is to be saved whatever it says, under an id that holds nothing. */
  expect(recordId: string): void {
    this.held.set(recordId, { document: null, revision: 0, step: 0, entry: null });
  }

  /** Forgets a document, which is then one that is seen for the first time. */
  forget(recordId: string): void {
    this.held.delete(recordId);
    this.pending.delete(recordId);
  }

  draftOf({ recordId, document, step, entry, isTravelling }: Pending): Draft {
    const held = this.held.get(recordId);
    const base = held?.revision ?? 0;
    // However far undo and redo lead, it is one version that lies behind them.
    const isSameEntry = entry !== null && entry === held?.entry;
    const isSameTravel = isTravelling && held?.isTravelling === true;
    const opened = base === 0 ? (held?.document ?? null) : null;
    return {
      id: recordId,
      title: document.title ?? '',
      text: writeDocument(document),
      label: entry?.label ?? '',
      step,
      base,
      isContinued: base > 0 && (isSameEntry || isSameTravel),
      // An empty graph is nothing to come back to.
      origin: opened === null || opened.nodes.length === 0 ? null : writeDocument(opened),
    };
  }
}
