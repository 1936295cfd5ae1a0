import type { Placed } from '../../layout/drawn-boxes.ts';
import type { Editor } from '../editor.svelte.ts';
import { heirOf } from '../selection/walking.ts';

/** Where the keyboard's focus is on the canvas, and who inherits it from a node that is gone. */
export class Focus {
  readonly #editor: Editor;
  /** The graph as it was when its nodes were last compared. */
  #before: Placed;
  #loss: { readonly from: string; readonly to: string | undefined } | null = null;
  /** The node, frame or note that last had it, by its id or key. */
  place = $state.raw<string | null>(null);
  /** Whether it comes to a node without selecting it. */
  isQuiet = false;
  /** Gives it, where it is on nothing, back to what had it. The window provides this. */
  rest: () => void = () => undefined;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#before = editor.placed;
  }

  /** The node at which Tab comes to the canvas while none is selected. */
  get stop(): string | undefined {
    const { place } = this;
    return place !== null && this.#isThere(place) ? place : this.#editor.placed.nodes[0]?.id;
  }

  /** Notes that it is at a node or, with `null`, elsewhere. What it was inherited from is forgotten then. */
  moveTo(place: string | null): void {
    if (place !== this.#loss?.to) this.#loss = null;
    if (place !== null) this.place = place;
  }

  /** Where it belongs when it is on nothing: the node that had it, or whoever inherits it. */
  home(): string | undefined {
    const { place } = this;
    if (place === null || this.#isThere(place)) return place ?? undefined;
    const to = heirOf(this.#before, place, (id) => this.#isThere(id));
    this.#loss = { from: place, to };
    return to;
  }

  /** Looks at the nodes anew: answers the one that is back and had it before its heir, or `null`. */
  look(): string | null {
    this.#before = this.#editor.placed;
    const from = this.#loss?.from;
    if (from === undefined || !this.#isThere(from)) return null;
    this.#loss = null;
    return from;
  }

  #isThere(id: string): boolean {
    return this.#editor.placed.evaluation.graph.indexById.has(id);
  }
}
