import { emptyDocument, type GraphDocument } from '../document/graph-document.ts';
import {
  abandon,
  record,
  redo,
  redoLabel,
  seal,
  startHistory,
  undo,
  undoLabel,
  type History,
} from '../document/history.ts';
import type { GraphNode } from '../engine/graph.ts';
import { sameMoment, type Trace } from '../engine/trace.ts';
import { Accumulation } from './accumulation.svelte.ts';
import { sessionOf, type Session } from './session.ts';
import { Stage } from './stage.svelte.ts';

/** The open document, its history, the step that is shown, and what is selected. */
export class Editor {
  #history = $state.raw<History>(startHistory(emptyDocument));
  #session = $state.raw<Session>(sessionOf(emptyDocument));
  #step = $state(0);
  /** The selected nodes' ids. */
  selectedNodes = $state.raw<ReadonlySet<string>>(new Set());
  /** The selected wires' names, as `wireId` makes them. */
  selectedWires = $state.raw<ReadonlySet<string>>(new Set());
  /** The document as it was last opened or written to a file. */
  #kept = $state.raw<GraphDocument>(emptyDocument);
  /** Grows whenever another document is opened, so that the canvas can turn to it. */
  opened = $state(0);
  readonly stage = new Stage();
  readonly accumulation = new Accumulation();

  get document(): GraphDocument {
    return this.#history.present;
  }

  get session(): Session {
    return this.#session;
  }

  get trace(): Trace {
    return this.#session.trace;
  }

  /** The number of the shown step; 0 is the moment before the first. */
  get step(): number {
    return this.#step;
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

  /**
   * Opens another document at step 0. To undo it is to be back in the one before, unless that was
   * the empty one that the window begins with.
   */
  open(document: GraphDocument, label: string): void {
    this.#history =
      this.document === emptyDocument && this.undoLabel === null
        ? startHistory(document)
        : seal(record(this.#history, document, label));
    this.#kept = document;
    this.#session = sessionOf(document);
    this.#step = 0;
    this.select([]);
    this.opened += 1;
    this.accumulation.reset();
    this.stage.show(this.trace, 0);
  }

  /** Makes a changed document the present; equal merge keys in a row are one entry to undo. */
  change(document: GraphDocument, label: string, mergeKey: string | null = null): void {
    if (document === this.document) return;
    this.#history = record(this.#history, document, label, mergeKey);
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
    const next = Math.max(0, Math.min(step, this.trace.steps.length));
    this.stage.move(this.trace, this.#step, next);
    this.#step = next;
    this.accumulation.follow(this.trace, next);
  }

  select(nodes: Iterable<string>, wires: Iterable<string> = []): void {
    this.selectedNodes = new Set(nodes);
    this.selectedWires = new Set(wires);
  }

  /** Goes to another point of the history; where that is another graph, the canvas turns to it. */
  #travel(history: History): void {
    const before = this.document;
    this.#history = history;
    this.#show();
    const ids = new Set(before.nodes.map(({ id }) => id));
    const isOther = before.nodes.length > 1 && !this.document.nodes.some(({ id }) => ids.has(id));
    if (isOther && this.document.nodes.length > 1) this.opened += 1;
  }

  #show(): void {
    const before = this.trace;
    this.#session = sessionOf(this.document, this.#session);
    this.#step = sameMoment(before, this.#step, this.trace);
    this.stage.show(this.trace, this.#step);
    this.accumulation.follow(this.trace, this.#step);
    const isThere = (id: string) => this.node(id) !== undefined;
    if (![...this.selectedNodes].every(isThere)) {
      this.select([...this.selectedNodes].filter(isThere), this.selectedWires);
    }
  }
}
