import type { Tensor } from '../tensor.ts';

/** Numbers smaller than this have fewer digits, down to none. */
const SMALLEST_NORMAL = 2 ** -1022;

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
}

/** Leaves out the zeros of a square matrix. */
export function sparseMatrix(a: Tensor): SparseMatrix {
  const size = a.shape[0]!;
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const entry = a.data[row * size + column]!;
      if (entry === 0) continue;
      columns.push(column);
      values.push(entry);
    }
    starts[row + 1] = columns.length;
  }
  return {
    size,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    diagonal: Float64Array.from({ length: size }, (_, i) => a.data[i * size + i]!),
  };
}

/** The entry of A x in one row. */
export function rowTimes(a: SparseMatrix, row: number, x: Float64Array): number {
  let sum = 0;
  const end = a.starts[row + 1]!;
  for (let i = a.starts[row]!; i < end; i++) sum += a.values[i]! * x[a.columns[i]!]!;
  return sum;
}

/**
 * Writes r = b − A x into `residual`, and answers max |r|ᵢ / (|A| |x| + |b|)ᵢ: by how much, relative
 * to itself, each number of the system must be changed for x to solve it exactly. No scaling of rows
 * or columns changes that. Oettli & Prager, Numerische Mathematik 6 (1964), 405–409; as a stopping
 * criterion: Arioli, Duff & Ruiz, SIAM Journal on Matrix Analysis 13 (1992), 138–144.
 */
export function residualInto(
  residual: Float64Array,
  a: SparseMatrix,
  x: Float64Array,
  b: Float64Array,
): number {
  let largest = 0;
  for (let row = 0; row < a.size; row++) {
    let sum = 0;
    let size = Math.abs(b[row]!) + SMALLEST_NORMAL;
    const end = a.starts[row + 1]!;
    for (let i = a.starts[row]!; i < end; i++) {
      const term = a.values[i]! * x[a.columns[i]!]!;
      sum += term;
      size += Math.abs(term);
    }
    residual[row] = b[row]! - sum;
    const error = Math.abs(residual[row]!) / size;
    if (!(error <= largest)) largest = error;
  }
  return largest;
}
