import type { Point } from '../../layout/geometry.ts';
import type { Snapped } from '../../layout/snapping/snapping.ts';
import type { Camera } from '../places/camera.ts';
import type { Editor } from '../editor.svelte.ts';
import type { Settings } from '../settings.svelte.ts';
import type { Snapper } from './snapper.ts';

type Places = ReadonlyMap<string, Point>;

const nowhere: Places = new Map();

/** How near to a line a node must come to be drawn to it, in pixels of the screen. */
const REACH_PX = 6;
/** A press that trembles is no drag. */
const SLOP_PX = 3;
const GLIDE_MS = 250;

/** Nodes on their way: dragged, where they snap to their neighbours, or gliding to new places. */
export class Moving {
  readonly #editor: Editor;
  readonly #settings: Settings;
  readonly #camera: () => Camera | null;
  /** Where the nodes on their way are, until the document has them there. */
  places = $state.raw<Places>(nowhere);
  /** What the dragged nodes are in line with, to be shown. */
  snapped = $state.raw<Snapped | null>(null);
  /** Whether a key that is held keeps nodes from snapping. */
  isSuspended = false;
  /** Where the pointer leads the dragged nodes; `null` while nothing is dragged. */
  #raw: Places | null = null;
  #dragged: ReadonlySet<string> | null = null;
  #snapper: Snapper | null = null;
  #frame = 0;

  constructor(editor: Editor, settings: Settings, camera: () => Camera | null) {
    this.#editor = editor;
    this.#settings = settings;
    this.#camera = camera;
  }

  /** Takes the places to which the pointer leads the dragged nodes, all by the same way. */
  drag(raw: Places): void {
    const [first] = raw;
    if (first === undefined) {
      this.places = nowhere;
      this.snapped = null;
      return;
    }
    this.#stopGliding();
    const [id, place] = first;
    const start = this.#placeOf(id);
    const delta = { x: place.x - start.x, y: place.y - start.y };
    const zoom = this.#camera()?.zoom() ?? 1;
    if (this.#raw === null && Math.hypot(delta.x, delta.y) * zoom < SLOP_PX) return;
    if (this.#raw === null) this.#fetchSnapper(new Set(raw.keys()));
    this.#raw = raw;
    const isFree = this.isSuspended || !this.#settings.get('snaps');
    this.snapped = isFree ? null : (this.#snapper?.(delta, REACH_PX / zoom) ?? null);
    const by = this.snapped?.delta ?? delta;
    this.places = new Map(
      [...raw.keys()].map((moved) => {
        const { x, y } = this.#placeOf(moved);
        return [moved, { x: x + by.x, y: y + by.y }];
      }),
    );
  }

  /** Ends the drag; answers where its nodes are let go, wherever the pointer is. */
  drop(): Places {
    const { places } = this;
    this.cancel();
    return places;
  }

  /** Gives the drag up: the nodes are where the document has them. */
  cancel(): void {
    this.#stopGliding();
    this.places = nowhere;
    this.snapped = null;
    this.#raw = null;
    this.#dragged = null;
    this.#snapper = null;
  }

  /** Shows nodes gliding from these places to those that the document has for them. */
  glideFrom(places: Places): void {
    this.cancel();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const begin = performance.now();
    const goOn = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - begin) / GLIDE_MS));
      if (share === 1) {
        this.cancel();
        return;
      }
      const done = share * share * (3 - 2 * share);
      this.places = new Map(
        [...places].map(([id, from]) => {
          const to = this.#placeOf(id);
          return [id, { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done }];
        }),
      );
      this.#frame = requestAnimationFrame(goOn);
    };
    goOn(begin);
  }

  #stopGliding(): void {
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Fetches what a first picture does without, and goes on with it if the drag still lasts. */
  #fetchSnapper(ids: ReadonlySet<string>): void {
    this.#dragged = ids;
    void import('./snapper.ts').then(({ snapperFor }) => {
      if (this.#raw === null || this.#dragged !== ids) return;
      this.#snapper = snapperFor(this.#editor, ids, this.#camera()?.visible() ?? null);
      this.drag(this.#raw);
    });
  }

  #placeOf(id: string): Point {
    const index = this.#editor.session.compiled.graph.indexById.get(id);
    const [x, y] = (index === undefined
      ? undefined
      : this.#editor.document.nodes[index]?.position) ?? [0, 0];
    return { x, y };
  }
}
