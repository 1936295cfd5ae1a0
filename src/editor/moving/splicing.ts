import { shapesOf, slotFault, type Shapes } from '../../document/slot-fault.ts';
import type { WireEnd } from '../../document/commands/index.ts';
import { isFault } from '../../engine/fault.ts';
import { geometryAt, type Box, type Point } from '../../layout/geometry.ts';
import { makeRoom, slidRight } from '../../layout/make-room.ts';
import { wireThrough } from '../../layout/splice.ts';
import { wireBetween, type Wire } from '../../layout/wire.ts';
import { nodeBodies } from '../places/boxes.ts';
import type { Editor } from '../editor.svelte.ts';
import { portPoint } from '../places/ports.ts';
import { downstreamOf, idsIn } from '../wiring/reach.ts';
import { portName, wireFits } from '../wiring/wire-fits.ts';

/** A node put into a wire: what becomes of both. */
export interface Splice {
  readonly id: string;
  /** The slot of the node that reads what the wire came from. */
  readonly slot: number;
  readonly wire: WireEnd;
  /** The wire as it runs, one object as long as the node is over it. */
  readonly drawn: Wire;
  /** Where the node, and what has to make room for it, come to stand. */
  readonly places: () => ReadonlyMap<string, Point>;
}

/** Finds the wire that a dragged node would be put into. */
export interface Splicer {
  /** With the node's upper left corner at a point; `null` where it lies over none that fits. */
  readonly at: (corner: Point) => Splice | null;
}

interface Candidate {
  readonly wire: Wire;
  readonly end: WireEnd;
  readonly source: string;
  readonly slot: number;
}

/** For a node with a free input, whose output nothing reads; `null` for any other. */
export function splicerFor(editor: Editor, id: string): Splicer | null {
  const node = editor.node(id);
  if (node?.inputs.includes(null) !== true) return null;
  if (!editor.session.unread.has(id)) return null;
  const candidates = candidatesFor(editor, id);
  const index = editor.session.compiled.graph.indexById.get(id)!;
  const { width, faceHeight: height } = geometryAt(editor.session.evaluation, index);
  return {
    at: ({ x, y }) => {
      const found = wireThrough(candidates, { x, y, width, height });
      if (found === null) return null;
      const { slot, end, wire } = found;
      const places = () => placesFor(editor, id, found, { x, y, width, height });
      return { id, slot, wire: end, drawn: wire, places };
    },
  };
}

/** The wires that the node fits into, by its own rule and its readers'. */
function candidatesFor(editor: Editor, id: string): Candidate[] {
  const { document, session } = editor;
  const shapes = shapesOf(session.evaluation);
  const ends = wireFits(editor, { id, slot: null }).portByName;
  const free = editor.node(id)!.inputs.flatMap((input, slot) => (input === null ? [slot] : []));
  const starts = free.map((slot) => ({ slot, fits: wireFits(editor, { id, slot }).portByName }));
  return document.nodes.flatMap(({ id: reader, inputs = [] }) =>
    inputs.flatMap((source, slot): Candidate[] => {
      if (source === null || reader === id || !ends.has(portName({ id: reader, slot }))) return [];
      const entry = starts.find(({ fits }) => fits.has(source));
      if (entry === undefined) return [];
      const candidate = { source, slot: entry.slot, end: { reader, slot } };
      if (!staysWhole(editor, id, candidate, shapes)) return [];
      const from = portPoint(editor, { id: source, slot: null });
      const to = portPoint(editor, { id: reader, slot });
      return [{ ...candidate, wire: wireBetween(from, to) }];
    }),
  );
}

/** Whether the reader takes what the node gives once it reads the wire's source. */
function staysWhole(
  editor: Editor,
  id: string,
  { source, slot, end }: Omit<Candidate, 'wire'>,
  shapes: Shapes,
): boolean {
  const { nodes, indexById } = editor.session.compiled.graph;
  const { operation, attributes, inputs } = editor.node(id)!;
  const known = inputs.map((input, at) => {
    if (at === slot) return shapes.get(source);
    return input === null ? undefined : shapes.get(nodes[input]!.id);
  });
  const certain = known.filter((shape) => shape !== undefined);
  if (certain.length < known.length) return true;
  const shape = operation.shape(certain, attributes);
  if (isFault(shape)) return true;
  const reader = editor.document.nodes[indexById.get(end.reader)!]!;
  return slotFault(reader, end.slot, id, new Map([...shapes, [id, shape]])) === null;
}

function placesFor(
  editor: Editor,
  id: string,
  { source, end }: Candidate,
  wished: Box,
): Map<string, Point> {
  const { graph } = editor.session.compiled;
  const bodies = nodeBodies(editor);
  const { corner, shift } = makeRoom(bodies.get(source)!, bodies.get(end.reader)!, wished);
  if (shift === 0) return new Map([[id, corner]]);
  const behind = idsIn(graph, downstreamOf(graph, [end.reader]));
  return new Map([[id, corner], ...slidRight(bodies, behind, shift)]);
}
