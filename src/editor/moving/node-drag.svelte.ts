import type { Point } from '../../layout/geometry.ts';
import type { Splice, Splicer } from './splicing.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** What a drag takes along beside the nodes that are held. */
export interface Along {
  /** The nodes among those dragged that go along with their frames. */
  readonly carried: ReadonlySet<string>;
  /** The places of dragged notes, by their keys. */
  readonly notes: ReadonlyMap<string, Point>;
}

/** Under which key all that one drag changes is one entry to undo. */
const DRAG_KEY = 'drag';

/**
 * What becomes of nodes that are dragged beside their new places: whether they are pulled out of the
 * graph, and which wire one of them would be put into. Escape takes it all back.
 */
export class NodeDrag {
  readonly #workbench: Workbench;
  /** Whether Alt is held, which keeps a node from being put into a wire. */
  isAltHeld = false;
  #phase: 'still' | 'moving' | 'cancelled' = 'still';
  #isDetaching = false;
  #splicer: Splicer | null = null;
  #splice: Splice | null = null;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** A node is taken hold of; with `isDetaching`, it leaves its wires as soon as it moves. */
  start(isDetaching: boolean): void {
    this.#phase = 'still';
    this.isAltHeld = isDetaching;
    this.#isDetaching = isDetaching;
  }

  /** Takes the places to which the pointer leads the nodes. */
  move(points: ReadonlyMap<string, Point>, { carried, notes }: Along): void {
    if (this.#phase === 'cancelled') return;
    const { moving, grouping } = this.#workbench;
    moving.drag(points);
    grouping.follow(moving.places, carried, notes);
    const hasMoved = moving.places.size + notes.size > 0;
    if (this.#phase === 'still' && hasMoved) this.#begin(new Set(points.keys()), carried.size > 0);
    this.#aim();
  }

  /** The nodes are let go. */
  drop(): void {
    if (this.#phase !== 'moving') return;
    const { editor, edits, grouping, moving, wireEdits } = this.#workbench;
    const splice = this.#splice;
    const places = moving.drop();
    const settle = grouping.drop();
    this.#end();
    if (splice === null) edits.move(places, DRAG_KEY);
    else wireEdits.splice(splice.id, splice.slot, splice.wire, splice.places(), DRAG_KEY);
    settle(DRAG_KEY);
    editor.seal();
  }

  #begin(ids: ReadonlySet<string>, isCarried: boolean): void {
    const { editor, gesture, wireEdits } = this.#workbench;
    gesture?.cancel();
    this.#phase = 'moving';
    editor.seal();
    if (this.#isDetaching && !isCarried) wireEdits.detach(ids, DRAG_KEY);
    this.#workbench.gesture = {
      cancel: () => {
        this.#end();
        this.#phase = 'cancelled';
        editor.abandon(DRAG_KEY);
      },
    };
    const [id = ''] = ids;
    if (ids.size !== 1 || isCarried) return;
    void import('./splicing.ts').then(({ splicerFor }) => {
      if (this.#phase === 'moving') this.#splicer = splicerFor(editor, id);
    });
  }

  /** Looks for a wire under the one node that is dragged. */
  #aim(): void {
    const [place] = this.#workbench.moving.places.values();
    const splice =
      this.#splicer === null || place === undefined || this.isAltHeld
        ? null
        : this.#splicer.at(place);
    if (splice?.drawn !== this.#splice?.drawn) {
      this.#workbench.sketch = splice === null ? null : { kind: 'splice', wire: splice.drawn };
    }
    this.#splice = splice;
  }

  #end(): void {
    this.#phase = 'still';
    this.#splicer = null;
    this.#splice = null;
    this.#workbench.moving.cancel();
    this.#workbench.grouping.cancel();
    this.#workbench.sketch = null;
    this.#workbench.gesture = null;
  }
}
