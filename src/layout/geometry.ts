import type { GraphNode } from '../engine/graph.ts';
import type { Operation } from '../engine/operation.ts';
import { isScalar, type Shape } from '../engine/tensor.ts';

/** A point or a corner on the canvas, in pixels at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** How a node is drawn: a named value, the curve of a function, or a glyph. */
export type Face = 'leaf' | 'curve' | 'glyph';

/** A node's size and the heights of its ports below its upper edge, in pixels. */
export interface NodeGeometry {
  readonly face: Face;
  readonly width: number;
  readonly height: number;
  readonly inputs: readonly number[];
  readonly output: number;
}

/** The entries of a leaf's tensor that are drawn: a larger tensor shows its shape instead. */
export const DRAWN_ENTRIES = { rows: 5, columns: 4 } as const;

/** One entry of a drawn tensor. */
export const CELL = { width: 56, height: 26 } as const;

/** Where the result of a graph's output stands, to the right of its node. */
export const RESULT = { distance: 124, width: 148, height: 60 } as const;

/** The space that a node's name takes above it. */
export const NAME_HEIGHT = 32;

const LEAF = { width: 144, height: 60 } as const;
/** The room that a leaf has for its name without growing. */
const SHORT_NAME = 26;
const GLYPH = { width: 84, height: 84 } as const;
const CURVE = { width: 140, height: 104 } as const;
const PORT_DISTANCE = 32;

export function faceOf(operation: Operation): Face {
  if (operation.leaf !== undefined) return 'leaf';
  const isCurved = operation.category === 'activation' || operation.category === 'loss';
  return isCurved && operation.curve !== undefined ? 'curve' : 'glyph';
}

/** Whether the entries of a tensor are drawn one by one rather than summarised. */
export function areEntriesDrawn(shape: Shape): boolean {
  const columns = shape[shape.length - 1] ?? 1;
  const rows = shape.length === 2 ? shape[0]! : 1;
  return rows <= DRAWN_ENTRIES.rows && columns <= DRAWN_ENTRIES.columns;
}

/** The geometry of a node: of its operation, its number of slots, and a leaf's name and shape. */
export function geometryOf({ id, operation, inputs, value }: GraphNode): NodeGeometry {
  const face = faceOf(operation);
  if (face === 'leaf') {
    const size = value === null || isScalar(value) ? LEAF : leafSize(value.shape);
    const width = size.width + Math.max(0, nameWidth(id) - SHORT_NAME);
    return { face, width, height: size.height, inputs: [], output: size.height / 2 };
  }
  const { width, height: least } = face === 'curve' ? CURVE : GLYPH;
  const height = Math.max(least, (inputs.length + 1) * PORT_DISTANCE - 12);
  const first = height / 2 - ((inputs.length - 1) * PORT_DISTANCE) / 2;
  const ports = inputs.map((_, slot) => first + slot * PORT_DISTANCE);
  return { face, width, height, inputs: ports, output: height / 2 };
}

/** About how wide a node's name is, in pixels; it is cut off where it is wider than `most`. */
export function nameWidth(id: string, most = 160): number {
  const [base = '', ...subscripts] = id.split('_');
  return Math.min(most, 14 * base.length + 10 * subscripts.join(',').length);
}

/** The smallest box that holds all of `boxes`, or `null` where there are none. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes come closer to each other than `gap`. */
export function areClose(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

function leafSize(shape: Shape) {
  if (!areEntriesDrawn(shape)) return LEAF;
  const columns = shape[shape.length - 1] ?? 1;
  const rows = shape.length === 2 ? shape[0]! : 1;
  return { width: 88 + columns * CELL.width, height: Math.max(60, 24 + rows * CELL.height) };
}
