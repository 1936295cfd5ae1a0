import type { Point } from '../../layout/geometry.ts';
import { pointOn, wireBetween, type Wire } from '../../layout/wire.ts';
import { portPoint, type Port } from '../places/ports.ts';
import { wireOf } from '../places/wire-id.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** What the search for an operation was opened for. */
export interface QuickAddRequest {
  /** The point of the canvas that the new node goes to, and that of the window over it. */
  readonly at: Point;
  readonly client: Point;
  /** Whether the node may go elsewhere, for nobody pointed at that point. */
  readonly isAnywhere: boolean;
  /** The port of the wire that waits for its other end, or `null`. */
  readonly port: Port | null;
  /** The name of the wire that the node is put into, or `null`. */
  readonly wire: string | null;
  /** The name of the wire that goes, for its end was moved here. */
  readonly replaced?: string;
}

/** The search by which nodes are added where they belong, and what it is opened for. */
export class QuickAdd {
  readonly #workbench: Workbench;
  /** Where a pointer is over the canvas, in the window; `null` where none is. */
  pointer: Point | null = null;
  /** The port that has the keyboard's focus. */
  focusedPort: Port | null = null;
  /** Gives the focus back to what a number was typed for that has not become one. */
  returnFocus: () => void = () => undefined;
  /** The wire that a pointer is on, by its name. */
  hoveredWire = $state.raw<string | null>(null);

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** What it is open for now. */
  get request(): QuickAddRequest | null {
    const { overlay } = this.#workbench;
    return overlay?.kind === 'quickAdd' ? overlay.request : null;
  }

  /** The wire that waits for its other end, which the new node will be. */
  get ghost(): Wire | null {
    const { editor } = this.#workbench;
    const { port, at } = this.request ?? { port: null, at: null };
    if (port === null || editor.node(port.id) === undefined) return null;
    const start = portPoint(editor, port);
    return port.slot === null ? wireBetween(start, at) : wireBetween(at, start);
  }

  /**
   * Opens the search at a point of the window; without one for the port that has the focus, at the
   * pointer, or in the middle of the canvas.
   */
  open(client: Point | null = null): void {
    const { camera } = this.#workbench;
    if (camera === null) return;
    if (client === null && this.focusedPort !== null) {
      this.openForWire(this.focusedPort, null);
      return;
    }
    const place = client ?? this.pointer;
    const under = place === null ? null : camera.pointUnder(place);
    const aim = { isAnywhere: under === null, port: null, wire: null };
    if (under !== null) this.#show({ at: under, client: place!, ...aim });
    else this.#showAt(middleOf(camera.visible()), aim);
  }

  /**
   * Opens the search for the other end of a wire that was dropped at a point of the window; without
   * one the new node goes beside the port's. `replaced` names the wire whose end was dropped.
   */
  openForWire(port: Port, client: Point | null, replaced: string | null = null): void {
    const { camera, editor } = this.#workbench;
    if (camera === null) return;
    const under = client === null ? null : camera.pointUnder(client);
    if (client !== null && under !== null) {
      const request = { at: under, client, isAnywhere: false, port, wire: null };
      this.#show(replaced === null ? request : { ...request, replaced });
      return;
    }
    const { x, y } = portPoint(editor, port);
    const at = { x: x + (port.slot === null ? BESIDE : -BESIDE), y };
    camera.reveal({ ...at, width: 1, height: 1 });
    this.#showAt(at, { isAnywhere: false, port, wire: null });
  }

  /** Opens the search for a node to put into a wire, given by its name. */
  openOnWire(wire: string): void {
    const { editor, camera } = this.#workbench;
    const { reader, slot } = wireOf(wire);
    const input = editor.node(reader)?.inputs[slot] ?? null;
    if (input === null || camera === null) return;
    const source = editor.session.compiled.graph.nodes[input]!.id;
    const ends = [
      { id: source, slot: null },
      { id: reader, slot },
    ].map((port) => portPoint(editor, port));
    editor.select([], [wire]);
    const middle = pointOn(wireBetween(ends[0]!, ends[1]!), 0.5);
    this.#showAt(middle, { isAnywhere: false, port: null, wire });
  }

  #showAt(at: Point, aim: Omit<QuickAddRequest, 'at' | 'client'>): void {
    this.#show({ at, client: this.#workbench.camera!.pointOver(at), ...aim });
  }

  #show(request: QuickAddRequest): void {
    if (this.#workbench.editor.isReadOnly) return;
    this.#workbench.overlay = { kind: 'quickAdd', query: '', request };
  }
}

/** How far from its port the other end of a wire goes that the keyboard asks for. */
const BESIDE = 160;

function middleOf({ x, y, width, height }: Point & { width: number; height: number }): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
