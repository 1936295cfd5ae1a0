import { allWires, placeOf, portAt, type Placed } from '../../layout/drawn-boxes.ts';
import { areClose, type Box, type Point } from '../../layout/geometry.ts';
import { wireBetween, wireBounds, type Wire } from '../../layout/wire.ts';
import type { Editor } from '../editor.svelte.ts';
import { wireId, wireOf } from './wire-id.ts';

/** A port: the output of a node, or one of its input slots. */
export interface Port {
  readonly id: string;
  readonly slot: number | null;
}

/**
 * The document's nodes where they stand. Only sizes are to be read from its values, which may be older
 * than the document's.
 */
export function placedOf({ placed }: Editor): Placed {
  return placed;
}

/** Where a port stands on the canvas. */
export function portPoint(editor: Editor, { id, slot }: Port): Point {
  const placed = placedOf(editor);
  return portAt(placed, placed.evaluation.graph.indexById.get(id)!, slot);
}

/** All wires of the document, in the order of its nodes and their slots. */
export function wiresOf(editor: Editor): Wire[] {
  return allWires(placedOf(editor));
}

/** The names of all wires, in the same order. */
export function wireNames({ placed }: Editor): string[] {
  return placed.evaluation.graph.nodes.flatMap(({ id, inputs }) =>
    inputs.flatMap((input, slot) => (input === null ? [] : [wireId(id, slot)])),
  );
}

/** Which of some wires come into a box; those at nodes that are being moved may come anywhere. */
export function wiresWithin(
  editor: Editor,
  names: readonly string[],
  box: Box,
  moved: ReadonlySet<string>,
): string[] {
  return names.filter((name) => {
    const { reader, slot } = wireOf(name);
    if (moved.has(reader) || moved.has(sourceAt(editor, { reader, slot })!)) return true;
    return areClose(wireBounds(wireAt(editor, name)), box, 0);
  });
}

/** The node whose output a slot is wired to; `null` where nothing is, or there is no such slot. */
export function sourceAt(
  { placed }: Editor,
  { reader, slot }: { readonly reader: string; readonly slot: number },
): string | null {
  const { nodes, indexById } = placed.evaluation.graph;
  const input = nodes[indexById.get(reader) ?? -1]?.inputs[slot] ?? null;
  return input === null ? null : nodes[input]!.id;
}

/** The wire with a name, as `wireId` makes it; `moving` holds the places of nodes on their way. */
export function wireAt(
  editor: Editor,
  name: string,
  moving: ReadonlyMap<string, Point> = new Map(),
): Wire {
  const { reader, slot } = wireOf(name);
  const { indexById } = editor.placed.evaluation.graph;
  const source = sourceAt(editor, { reader, slot })!;
  const end = (port: Port): Point => {
    const point = portPoint(editor, port);
    const to = moving.get(port.id);
    if (to === undefined) return point;
    const { x, y } = placeOf(editor.placed.nodes[indexById.get(port.id)!]!);
    return { x: point.x + to.x - x, y: point.y + to.y - y };
  };
  return wireBetween(end({ id: source, slot: null }), end({ id: reader, slot }));
}
