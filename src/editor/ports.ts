import { allWires, portAt, type Placed } from '../layout/drawn-boxes.ts';
import type { Point } from '../layout/geometry.ts';
import type { Wire } from '../layout/wire.ts';
import type { Editor } from './editor.svelte.ts';

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
