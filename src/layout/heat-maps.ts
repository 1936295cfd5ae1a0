import type { Shape } from '../engine/tensor.ts';

/** One cell of a heat map on the canvas, in pixels at zoom 1. */
export const CELL = { width: 52, height: 24 } as const;

/** The most rows and columns whose numbers are written out on the canvas. */
const WRITTEN = { rows: 5, columns: 5 } as const;

/** The room for a picture of a larger tensor with its shape, greatest, mean and least entry. */
const SUMMARY = { width: 190, height: 84 } as const;

/** Between the heat map of the value and that of the gradient. */
export const MAP_GAP = 8;

/** Beside a heat map, where the sign of the derivative stands. */
export const MAP_SIGN_WIDTH = 16;

/** How the heat maps of a node's value and gradient stand, both of the same size. */
export interface MapGeometry {
  /** Whether each entry is a cell with its number, or the whole is summed up. */
  readonly kind: 'cells' | 'summary';
  /** One map. */
  readonly map: { readonly width: number; readonly height: number };
  /** Side by side, the value on the left, rather than the value above the gradient. */
  readonly isBeside: boolean;
  /** Whether there is room for a gradient. */
  readonly hasGradient: boolean;
  /** All of it, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The heat maps for values of a shape; `null` for scalars, which are numbers. */
export function mapsFor(shape: Shape, hasGradient: boolean): MapGeometry | null {
  if (shape.length === 0) return null;
  const [rows, columns] = sidesOf(shape);
  const isWritten = rows <= WRITTEN.rows && columns <= WRITTEN.columns;
  const map = isWritten
    ? { width: columns * CELL.width, height: rows * CELL.height }
    : { width: SUMMARY.width, height: SUMMARY.height };
  const single = map.width + MAP_SIGN_WIDTH;
  const count = hasGradient ? 2 : 1;
  // Tall ones stand side by side, so that the pair is no more oblong than it must be.
  const isBeside = hasGradient && single < map.height;
  const along = (length: number) => count * length + (count - 1) * MAP_GAP;
  return {
    kind: isWritten ? 'cells' : 'summary',
    map,
    isBeside,
    hasGradient,
    width: isBeside ? along(single) : single,
    height: isBeside ? map.height : along(map.height),
  };
}

/** The rows and columns that a shape is drawn with: a vector is one row. */
export function sidesOf(shape: Shape): readonly [rows: number, columns: number] {
  return [shape.length === 2 ? shape[0]! : 1, shape[shape.length - 1] ?? 1];
}
