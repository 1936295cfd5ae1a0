import type { FillKind } from '../../engine/fill.ts';
import type { Shape } from '../../engine/tensor.ts';

/** What is said of vectors and matrices. */
export interface TensorTexts {
  readonly min: string;
  readonly mean: string;
  readonly max: string;
  /** How many entries are NaN or infinite. */
  readonly nonFinite: (count: number) => string;
  /** `summed over 4 rows`: a gradient of shape `from` where a value of shape `to` was broadcast. */
  readonly summedOver: (from: Shape, to: Shape) => string;
  /** Says how the cells are opened by the pointer. */
  readonly openHint: string;
}

export type TensorKind = 'scalar' | 'vector' | 'matrix';

/** A pasted cell that may be meant in more ways than one, at its place in the block. */
export interface UnclearCell {
  /** Thousands set apart or not; below zero or not; a day or a sum; several numbers or a sum. */
  readonly kind: 'grouped' | 'bracketed' | 'date' | 'several';
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The dialog in which the cells of a leaf are edited. Rows and columns are counted from 0. */
export interface CellTexts {
  readonly title: (id: string) => string;
  readonly cell: (row: number, column: number) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<TensorKind, string>>;
  readonly rows: string;
  readonly columns: string;
  readonly length: string;
  readonly fill: string;
  readonly fillWith: string;
  readonly fills: Readonly<Record<FillKind, string>>;
  readonly seed: string;
  readonly pasteHint: string;
  readonly pasteHere: string;
  readonly apply: string;
  readonly cancel: string;
  /** Cells that hold no number: how many, and the place and the text of the first. */
  readonly bad: (count: number, row: number, column: number, text: string) => string;
  /** More cells than are shown one by one. */
  readonly tooMany: (shape: Shape, most: number) => string;
  /** More cells than a leaf may have here. */
  readonly refusedSize: (rows: number, columns: number, most: number) => string;
  /** A block was not pasted, with what is said of its cells. */
  readonly notPasted: (reason: string) => string;
  /** Why a block is not pasted. */
  readonly unclear: (cell: UnclearCell) => string;
}
