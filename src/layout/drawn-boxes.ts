import type { DocumentNode } from '../document/graph-document.ts';
import type { Evaluation } from '../engine/forward.ts';
import { geometryAt, NAME_HEIGHT, RESULT, resultWidth, type Box, type Point } from './geometry.ts';
import { wireBetween, type Wire } from './wire.ts';

/** The nodes of a document where they stand, with the values that decide how large they are. */
export interface Placed {
  readonly nodes: readonly DocumentNode[];
  readonly evaluation: Evaluation;
}

/** The upper left corner of a node. */
export function placeOf({ position: [x, y] = [0, 0] }: DocumentNode): Point {
  return { x, y };
}

/** Where a port stands: an input slot of the node at `index`, or its output for `null`. */
export function portAt({ nodes, evaluation }: Placed, index: number, slot: number | null): Point {
  const { x, y } = placeOf(nodes[index]!);
  const { width, inputs, output } = geometryAt(evaluation, index);
  return slot === null ? { x: x + width, y: y + output } : { x, y: y + (inputs[slot] ?? output) };
}

/** The wire into a slot, or `null` where nothing is wired to it. */
export function wireInto(placed: Placed, reader: number, slot: number): Wire | null {
  const input = placed.evaluation.graph.nodes[reader]!.inputs[slot] ?? null;
  if (input === null) return null;
  return wireBetween(portAt(placed, input, null), portAt(placed, reader, slot));
}

/** All wires, in the order of the nodes and their slots. */
export function allWires(placed: Placed): Wire[] {
  return placed.evaluation.graph.nodes.flatMap(({ inputs }, reader) =>
    inputs.flatMap((_, slot) => wireInto(placed, reader, slot) ?? []),
  );
}

/** The boxes of all nodes with their names, in the order of the document. */
export function namedBoxes(placed: Placed): Box[] {
  return placed.nodes.map((_, index) => namedBoxAt(placed, index));
}

/** The box of one node with its name. */
export function namedBoxAt(placed: Placed, index: number): Box {
  return withName(bodyAt(placed, index));
}

/** The box of one node without its name. */
export function bodyAt({ nodes, evaluation }: Placed, index: number): Box {
  const { width, height } = geometryAt(evaluation, index);
  return { ...placeOf(nodes[index]!), width, height };
}

/** The box of a node's body grown by the name above it. */
export function withName({ x, y, width, height }: Box): Box {
  return { x, y: y - NAME_HEIGHT, width, height: height + NAME_HEIGHT };
}

/** How wide the numbers beside an output are, as a rule. */
const CHIP = { usual: 84, withPasses: 150 } as const;

/** The room that what stands beside each node's output takes. */
export function besideBoxes(placed: Placed, hasPasses = false): Box[] {
  return placed.nodes.map((_, index) => besideBoxAt(placed, index, hasPasses));
}

/** The room that what stands beside one node's output takes: numbers above and below its wire. */
export function besideBoxAt({ nodes, evaluation }: Placed, index: number, hasPasses = false): Box {
  const { width, output, maps } = geometryAt(evaluation, index);
  const { x, y } = placeOf(nodes[index]!);
  // Beside heat maps there is only the badge with the shape, on the wire.
  if (maps !== null) return { x: x + width, y: y + output - 14, width: 84, height: 28 };
  const chip = hasPasses ? CHIP.withPasses : CHIP.usual;
  return { x: x + width, y: y + output - 36, width: chip, height: 74 };
}

/** The box of a node grown by the numbers beside its output. */
export function withBeside(box: Box): Box {
  return { ...box, width: box.width + CHIP.usual };
}

/** The box of the result beside the output. */
export function resultBoxAt(placed: Placed, output: number): Box {
  const { x, y } = portAt(placed, output, null);
  return {
    x: x + RESULT.distance,
    y: y - RESULT.height / 2,
    width: resultWidth(placed.nodes[output]!.id),
    height: RESULT.height,
  };
}
