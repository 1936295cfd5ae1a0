import {
  emptyDocument,
  type Frame,
  type GraphDocument,
  type Note,
} from '../document/graph-document.ts';
import {
  abandon,
  openedDocument,
  record,
  redo,
  redoLabel,
  rekey,
  seal,
  startHistory,
  turnTo,
  undo,
  undoLabel,
  type History,
  type Snapshot,
} from '../document/history.ts';
import { itemKey } from '../document/item-key.ts';
import type { GraphNode } from '../engine/graph.ts';
import type { NestedNumbers } from '../engine/tensor.ts';
import { sameMoment, type Trace } from '../engine/trace.ts';
import { Accumulation } from './steps/accumulation.svelte.ts';
import { newRecordId } from './library/record-id.ts';
import { Rush } from './steps/rush.svelte.ts';
import { sessionOf, type Session } from './steps/session.ts';
import type { Placed } from '../layout/drawn-boxes.ts';
import { Stage } from './steps/stage.svelte.ts';

const noFrames: readonly Frame[] = [];
const noNotes: readonly Note[] = [];

/** The open document, its history, the step that is shown, and what is selected. */
export class Editor {
  #history = $state.raw<History>(startHistory(emptyDocument, newRecordId()));
  #session = $state.raw<Session>(sessionOf(emptyDocument));
  // Signals of their own, which a changed number does not touch, so that neither does it touch all that
  // depends on nothing else.
  #placed = $state.raw<Placed>(this.#session.placed);
  #unread = $state.raw<ReadonlySet<string>>(this.#session.unread);
  #output = $state.raw<number | null>(null);
  #frames = $state.raw<readonly Frame[]>(noFrames);
  #notes = $state.raw<readonly Note[]>(noNotes);
  #step = $state(0);
  /** The selected nodes' ids. */
  selectedNodes = $state.raw<ReadonlySet<string>>(new Set());
  /** The selected wires' names, as `wireId` makes them. */
  selectedWires = $state.raw<ReadonlySet<string>>(new Set());
  /** The selected frames' and notes' names, as `itemKey` makes them. */
  selectedItems = $state.raw<ReadonlySet<string>>(new Set());
  #isTravelling = false;
  /** The document as it was last opened or written to a file. */
  #kept = $state.raw<GraphDocument>(emptyDocument);
  /** Whether the graph is only looked at: nothing edits it then. */
  isReadOnly = false;
  /** Grows whenever another document is opened, so that the canvas can turn to it. */
  opened = $state(0);
  /** The only nodes whose numbers can be read just now, if that is not so of all. */
  near: () => ReadonlySet<string> | undefined = () => undefined;
  // What was passed over in the rush is shown at its end.
  readonly #rush = new Rush(() => {
    this.stage.show(this.trace, this.#step);
  });
  readonly stage = new Stage();
  readonly accumulation = new Accumulation();

  get document(): GraphDocument {
    return this.#history.present;
  }

  /** Under which id of the library the document is kept. Undo and redo lead back to it. */
  get recordId(): string {
    return this.#history.recordId;
  }

  /** The latest entry to undo, one object for as long as changes join it; `null` without any. */
  get entry(): Snapshot | null {
    return this.#history.past.at(-1) ?? null;
  }

  /** Whether it was undo or redo that led to the document as it is. */
  get isTravelling(): boolean {
    return this.#isTravelling;
  }

  get session(): Session {
    return this.#session;
  }

  /** Where all of the document stands. */
  get placed(): Placed {
    return this.#placed;
  }

  /** The nodes that no other reads. */
  get unread(): ReadonlySet<string> {
    return this.#unread;
  }

  /** The node that is differentiated, or `null` while several could be. */
  get output(): number | null {
    return this.#output;
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  get trace(): Trace {
    return this.#session.trace;
  }

  /** The number of the shown step; 0 is the moment before the first. */
  get step(): number {
    return this.#step;
  }

  /** Whether a number is on its way: changes come faster than anybody reads them. */
  get isRushing(): boolean {
    return this.#rush.isOn;
  }

  get undoLabel(): string | null {
    return undoLabel(this.#history);
  }

  get redoLabel(): string | null {
    return redoLabel(this.#history);
  }

  /** Whether a file holds everything that the document says. */
  get isKept(): boolean {
    return this.#kept === this.document;
  }

  /** The graph's node with an id, or `undefined`. */
  node(id: string): GraphNode | undefined {
    const { graph } = this.#session.compiled;
    const index = graph.indexById.get(id);
    return index === undefined ? undefined : graph.nodes[index];
  }

  /** A leaf's value as it was when the document was opened; `undefined` where there was no such. */
  openedValue(id: string): NestedNumbers | undefined {
    return openedDocument(this.#history).nodes.find((node) => node.id === id)?.value;
  }

  /**
   * Opens another document at step 0, under an id of the library that is its own where none is
   * given. To undo it is to be back in the one before, unless that was the empty one that the window
   * begins with.
   */
  open(document: GraphDocument, label: string, recordId = newRecordId()): void {
    this.#history =
      this.document === emptyDocument && this.undoLabel === null
        ? startHistory(document, recordId)
        : turnTo(this.#history, document, recordId, label);
    this.#kept = document;
    this.#isTravelling = false;
    this.#take(sessionOf(document));
    this.#step = 0;
    this.select([]);
    this.opened += 1;
    this.accumulation.reset();
    this.stage.show(this.trace, 0);
  }

  /** Makes a changed document the present; equal merge keys in a row are one entry to undo. */
  change(document: GraphDocument, label: string, mergeKey: string | null = null): void {
    if (document === this.document || this.isReadOnly) return;
    if (mergeKey !== null) this.#rush.note();
    this.#history = record(this.#history, document, label, mergeKey);
    this.#isTravelling = false;
    this.#show();
  }

  /** Ends a drag or a typing session: what comes next is an entry of its own. */
  seal(): void {
    this.#history = seal(this.#history);
  }

  /** Takes back what was changed under a merge key since the last seal, as if it had never been. */
  abandon(mergeKey: string): void {
    this.#history = abandon(this.#history, mergeKey);
    this.#show();
  }

  /** Keeps under another id whatever was kept under one, the undone and the redone too. */
  rekey(from: string, to: string): void {
    this.#history = rekey(this.#history, from, to);
  }

  undo(): void {
    this.#travel(undo(this.#history));
  }

  redo(): void {
    this.#travel(redo(this.#history));
  }

  /** Notes that a file now holds the document. */
  markKept(): void {
    this.#kept = this.document;
  }

  /** Shows a step; a number beyond either end means that end. */
  goTo(step: number): void {
    const next = Math.max(0, Math.min(step, this.trace.length));
    this.stage.move(this.trace, this.#step, next);
    this.#step = next;
    this.accumulation.follow(this.trace, next);
  }

  select(
    nodes: Iterable<string>,
    wires: Iterable<string> = [],
    items: Iterable<string> = [],
  ): void {
    this.selectedNodes = new Set(nodes);
    this.selectedWires = new Set(wires);
    this.selectedItems = new Set(items);
  }

  /** Goes to another point of the history; where that is another graph, the canvas turns to it. */
  #travel(history: History): void {
    const before = this.document;
    this.#history = history;
    this.#isTravelling = true;
    this.#show();
    const ids = new Set(before.nodes.map(({ id }) => id));
    const isOther = before.nodes.length > 1 && !this.document.nodes.some(({ id }) => ids.has(id));
    if (isOther && this.document.nodes.length > 1) this.opened += 1;
  }

  #show(): void {
    const before = this.trace;
    this.#take(sessionOf(this.document, this.#session));
    this.#step = sameMoment(before, this.#step, this.trace);
    this.stage.show(this.trace, this.#step, this.isRushing ? this.near() : undefined);
    this.accumulation.follow(this.trace, this.#step);
    this.#unselectGone();
  }

  #take(session: Session): void {
    this.#session = session;
    this.#placed = session.placed;
    this.#unread = session.unread;
    this.#output = session.output;
    this.#frames = this.document.frames ?? noFrames;
    this.#notes = this.document.notes ?? noNotes;
  }

  #unselectGone(): void {
    const { frames = [], notes = [] } = this.document;
    const keys = new Set([
      ...frames.map(({ id }) => itemKey('frame', id)),
      ...notes.map(({ id }) => itemKey('note', id)),
    ]);
    const nodes = [...this.selectedNodes].filter((id) => this.node(id) !== undefined);
    const items = [...this.selectedItems].filter((key) => keys.has(key));
    const isSame =
      nodes.length === this.selectedNodes.size && items.length === this.selectedItems.size;
    if (!isSame) this.select(nodes, this.selectedWires, items);
  }
}
