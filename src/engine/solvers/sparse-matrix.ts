import type { Tensor } from '../tensor.ts';
import { maxNorm } from './solver.ts';

/**
 * A square matrix in compressed sparse rows: the entries of row i that are not zero, and their
 * columns, stand from `starts[i]` up to `starts[i + 1]`. An iteration costs what the matrix holds.
 */
export interface SparseMatrix {
  readonly size: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly diagonal: Float64Array;
  /** The largest sum of magnitudes in a row, ‖A‖∞. */
  readonly norm: number;
}

/** Leaves out the zeros of a square matrix. */
export function sparseMatrix(a: Tensor): SparseMatrix {
  const size = a.shape[0]!;
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  let norm = 0;
  for (let row = 0; row < size; row++) {
    let rowSum = 0;
    for (let column = 0; column < size; column++) {
      const entry = a.data[row * size + column]!;
      if (entry === 0) continue;
      columns.push(column);
      values.push(entry);
      rowSum += Math.abs(entry);
    }
    starts[row + 1] = columns.length;
    norm = Math.max(norm, rowSum);
  }
  return {
    size,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    diagonal: Float64Array.from({ length: size }, (_, i) => a.data[i * size + i]!),
    norm,
  };
}

/** The entry of A x in one row. */
export function rowTimes(a: SparseMatrix, row: number, x: Float64Array): number {
  let sum = 0;
  const end = a.starts[row + 1]!;
  for (let i = a.starts[row]!; i < end; i++) sum += a.values[i]! * x[a.columns[i]!]!;
  return sum;
}

/** b − A x, written into `residual`. */
export function residualInto(
  residual: Float64Array,
  a: SparseMatrix,
  x: Float64Array,
  b: Float64Array,
): void {
  for (let row = 0; row < a.size; row++) residual[row] = b[row]! - rowTimes(a, row, x);
}

/**
 * ‖r‖ / (‖A‖ ‖x‖ + ‖b‖): by how much the system must be changed for x to solve it exactly. Unlike
 * ‖r‖ / ‖b‖ it can be brought down to rounding for any matrix. Rigal & Gaches, Journal of the ACM
 * 14 (1967), 543–548.
 */
export function backwardError(
  residual: Float64Array,
  a: SparseMatrix,
  x: Float64Array,
  b: Float64Array,
): number {
  return maxNorm(residual) / (a.norm * maxNorm(x) + maxNorm(b));
}
