import { addWired, disconnect, moveNodes, type NewWires } from '../../document/commands/index.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import { withBeside, withName } from '../../layout/drawn-boxes.ts';
import {
  areClose,
  geometryOf,
  NAME_HEIGHT,
  type Box,
  type NodeGeometry,
  type Point,
} from '../../layout/geometry.ts';
import { makeRoom, slidRight } from '../../layout/make-room.ts';
import { freePlace, freePlaceBefore } from '../../layout/placement.ts';
import { tensorOf } from '../../engine/tensor.ts';
import type { Editor } from '../editor.svelte.ts';
import { nodeBodies, resultBox, takenBoxes } from '../places/boxes.ts';
import type { Camera } from '../places/camera.ts';
import { roomForNew } from './adding.ts';
import type { QuickAddEntry } from './quick-add-entries.ts';
import type { QuickAddRequest } from './quick-add.svelte.ts';
import { downstreamOf, idsIn } from '../wiring/reach.ts';
import { wireOf } from '../places/wire-id.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** Between nodes that are added one after the other. */
const GAP = 56;

/** Adds and wires what was chosen, as one entry to undo, selects it, and answers its id. */
export function insertChosen(
  { editor, edits, text, camera }: Pick<Workbench, 'editor' | 'edits' | 'text' | 'camera'>,
  request: QuickAddRequest,
  entry: QuickAddEntry,
): string {
  const geometry = geometryFor(entry);
  const wires = wiresFor(editor, request, entry);
  const room = request.wire === null ? null : roomInWire(editor, wires, request.at, geometry);
  const wished = { ...geometry, ...cornerFor(request, entry, geometry) };
  const corner = room?.corner ?? freeCorner(wished, request, entry, editor, camera);
  const slid = room === null ? editor.document : moveNodes(editor.document, room.moved);
  const document = addWired(
    request.replaced === undefined ? slid : withoutWire(slid, request.replaced),
    {
      op: entry.operation.name,
      position: [Math.round(corner.x), Math.round(corner.y)],
      ...(entry.value !== null && { value: entry.value }),
    },
    wires,
  );
  const { id } = document.nodes.at(-1)!;
  edits.apply(document, text.history.add(id));
  editor.select([id]);
  // Where it was wished it is in sight.
  const isElsewhere = corner.x !== wished.x || corner.y !== wished.y;
  if (isElsewhere && room === null) camera?.reveal(withName({ ...geometry, ...corner }));
  return id;
}

/** The request for the next node: below the one that has been added, without a slot that is taken. */
export function requestBelow(request: QuickAddRequest, entry: QuickAddEntry): QuickAddRequest {
  const at = { x: request.at.x, y: request.at.y + geometryFor(entry).height + GAP };
  const { client, isAnywhere } = request;
  return {
    at,
    client,
    isAnywhere,
    port: request.port?.slot === null ? request.port : null,
    wire: null,
  };
}

function withoutWire(document: GraphDocument, wire: string): GraphDocument {
  const { reader, slot } = wireOf(wire);
  return disconnect(document, reader, slot);
}

function geometryFor({ operation, value }: QuickAddEntry): NodeGeometry {
  const inputs = operation.inputs.map(() => null);
  const tensor = operation.leaf === undefined ? null : tensorOf(value ?? 1);
  return geometryOf({ id: '', operation, inputs, attributes: {}, value: tensor });
}

function wiresFor(
  editor: Editor,
  { port, wire }: QuickAddRequest,
  { slot }: QuickAddEntry,
): NewWires {
  if (wire !== null) {
    const { reader, slot: read } = wireOf(wire);
    const { nodes } = editor.session.compiled.graph;
    const input = editor.node(reader)!.inputs[read]!;
    return {
      source: { id: nodes[input]!.id, slot: slot ?? 0 },
      reader: { id: reader, slot: read },
    };
  }
  if (port === null) return {};
  return port.slot === null
    ? { source: { id: port.id, slot: slot ?? 0 } }
    : { reader: { id: port.id, slot: port.slot } };
}

/** The middle of the node goes under the point; of one that a wire waits for, its port does. */
function cornerFor(
  { at, port }: QuickAddRequest,
  { slot }: QuickAddEntry,
  { width, height, inputs, output }: NodeGeometry,
): Point {
  if (port === null) return { x: at.x - width / 2, y: at.y - height / 2 };
  return port.slot === null
    ? { x: at.x, y: at.y - (inputs[slot ?? 0] ?? height / 2) }
    : { x: at.x - width, y: at.y - output };
}

/**
 * A node goes where it is wished, unless that would be upon another: then where there is room for it
 * and for its numbers.
 */
function freeCorner(
  wished: Box,
  { port, isAnywhere }: QuickAddRequest,
  { operation }: QuickAddEntry,
  editor: Editor,
  camera: Camera | null,
): Point {
  if (isAnywhere && camera !== null) return roomForNew(operation, wished, editor, camera);
  const result = resultBox(editor);
  const bodies = [...nodeBodies(editor).values(), ...(result === null ? [] : [result])];
  if (!bodies.some((body) => areClose(wished, body, 0))) return wished;
  const box = withBeside(withName(wished));
  const taken = takenBoxes(editor);
  // What a wire leads to stands after its source, and what one comes from before its reader.
  const isBefore = port !== null && port.slot !== null;
  const { x, y } = isBefore
    ? freePlaceBefore(box, taken)
    : freePlace(box, taken, camera?.visible() ?? null);
  return { x, y: y + NAME_HEIGHT };
}

/** Where a node goes that is put into a wire, and where all that depends on it slides. */
function roomInWire(
  editor: Editor,
  { source, reader }: NewWires,
  at: Point,
  { width, height, output }: NodeGeometry,
): { corner: Point; moved: ReadonlyMap<string, readonly [number, number]> } {
  const boxes = nodeBodies(editor);
  const wished = { x: at.x - width / 2, y: at.y - output, width, height };
  const { corner, shift } = makeRoom(boxes.get(source!.id)!, boxes.get(reader!.id)!, wished);
  if (shift === 0) return { corner, moved: new Map() };
  const { graph } = editor.session.compiled;
  const places = slidRight(boxes, idsIn(graph, downstreamOf(graph, [reader!.id])), shift);
  return {
    corner,
    moved: new Map(Array.from(places, ([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]])),
  };
}
