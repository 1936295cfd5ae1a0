import type { Misfit } from '../../../document/misfit.ts';
import type { Editor } from '../../../editor/editor.svelte.ts';
import { portPoint, type Port } from '../../../editor/places/ports.ts';
import { wireOf } from '../../../editor/places/wire-id.ts';
import { wireFits, type WireFits } from '../../../editor/wiring/wire-fits.ts';
import type { GraphNode } from '../../../engine/graph.ts';
import { geometryAt, geometryOf, type Box, type Point } from '../../../layout/geometry.ts';

/** What a wire's loose end is at. */
export interface Aim {
  /** The port that takes it. */
  readonly port: Port | null;
  /** Where that port is, or will be. */
  readonly at: Point | null;
  /** The node whose body it is over, and its box. */
  readonly node: string | null;
  readonly over: Box | null;
  /** Why the port or the node does not take it. */
  readonly misfit: Misfit | 'taken' | null;
}

const NOWHERE: Aim = { port: null, at: null, node: null, over: null, misfit: null };

/** From how far a port draws a wire to it, and from how far one that does not fit repels it. */
const REACH_PX = { fitting: 28, unfit: 14 } as const;

interface Mark {
  readonly port: Port;
  readonly at: Point;
  readonly misfit: Misfit | null;
}

/** Says what a wire's loose end is at; everything about the graph is found beforehand. */
export class Aimer {
  readonly fits: WireFits;
  readonly #marks: readonly Mark[];
  readonly #bodies: readonly { readonly id: string; readonly box: Box }[];

  constructor(editor: Editor, origin: Port, replaced: string | null) {
    this.fits = wireFits(editor, origin, replaced);
    this.#marks = [
      ...Array.from(this.fits.portByName.values(), (port) => markOf(editor, port, null)),
      ...Array.from(this.fits.misfitByPort, ([name, misfit]) =>
        markOf(editor, portNamed(origin, name), misfit),
      ),
    ];
    this.#bodies = editor.document.nodes.map(({ id }) => {
      return { id, box: bodyOf(editor, id, this.fits.bodyPortByNode.get(id)) };
    });
  }

  /** What a point of the canvas is at; `zoom` says how large a pixel of the window is there. */
  at(point: Point, zoom: number): Aim {
    const near = nearest(this.#marks, point, zoom);
    if (near !== null) {
      const { port, at, misfit } = near;
      return { ...NOWHERE, at, misfit, port: misfit === null ? port : null, node: port.id };
    }
    const body = this.#bodies.findLast(({ box }) => isWithin(point, box));
    if (body === undefined) return NOWHERE;
    const { id: node, box: over } = body;
    const misfit = this.fits.misfitByNode.get(node) ?? null;
    const port = this.fits.bodyPortByNode.get(node) ?? null;
    if (port !== null) {
      const { at } = this.#marks.find((mark) => mark.port === port)!;
      return { port, at, node, over, misfit: null };
    }
    const isOwn = node === this.fits.origin.id;
    return {
      ...NOWHERE,
      node,
      over: isOwn ? null : over,
      misfit: misfit ?? (isOwn ? null : 'taken'),
    };
  }
}

function nearest(marks: readonly Mark[], { x, y }: Point, zoom: number): Mark | null {
  let best: Mark | null = null;
  let least = 1;
  for (const mark of marks) {
    const reach = mark.misfit === null ? REACH_PX.fitting : REACH_PX.unfit;
    const share = (Math.hypot(mark.at.x - x, mark.at.y - y) * zoom) / reach;
    if (share > least) continue;
    best = mark;
    least = share;
  }
  return best;
}

function markOf(editor: Editor, port: Port, misfit: Misfit | null): Mark {
  const node = editor.node(port.id)!;
  const { id, slot } = port;
  if (slot === null || slot < node.inputs.length) {
    return { port, misfit, at: portPoint(editor, port) };
  }
  // A port that the node does not have yet stands where it will once the wire is there.
  const { inputs } = geometryOf(withMoreSlots(node));
  const corner = portPoint(editor, { id, slot: 0 });
  const first = geometryOf(node).inputs[0]!;
  return { port, misfit, at: { x: corner.x, y: corner.y - first + inputs[slot]! } };
}

/** The box of a node, as large as it will be with a port that it does not have yet. */
function bodyOf(editor: Editor, id: string, port: Port | undefined): Box {
  const index = editor.session.compiled.graph.indexById.get(id)!;
  const [x, y] = editor.document.nodes[index]!.position ?? [0, 0];
  const { width, height, faceHeight } = geometryAt(editor.session.evaluation, index);
  const node = editor.node(id)!;
  const isNew = port?.slot != null && port.slot >= node.inputs.length;
  const grown = isNew ? geometryOf(withMoreSlots(node)).faceHeight - faceHeight : 0;
  return { x, y, width, height: height + grown };
}

function withMoreSlots(node: GraphNode): GraphNode {
  const added = new Array<null>(node.operation.variadic?.period ?? 0).fill(null);
  return { ...node, inputs: [...node.inputs, ...added] };
}

function portNamed(origin: Port, name: string): Port {
  if (origin.slot !== null) return { id: name, slot: null };
  const { reader: id, slot } = wireOf(name);
  return { id, slot };
}

function isWithin({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
