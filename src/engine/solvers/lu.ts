import { columnNorms, scaledRows } from './scaled-rows.ts';
import { MATRIX_SLOT, roundingOf, type Solver } from './solver.ts';
import { backSubstitute } from './substitution.ts';

/**
 * Gaussian elimination with partial pivoting: P A = L U. Golub & Van Loan, Matrix Computations,
 * 4th edition, section 3.4.
 */
export const lu: Solver = (a) => {
  const n = a.shape[0]!;
  const { data, factors } = scaledRows(a);
  const norms = columnNorms(data, n);
  const rowAt = Int32Array.from({ length: n }, (_, row) => row);
  for (let k = 0; k < n; k++) {
    const pivotRow = largestBelow(data, n, k);
    const pivot = data[pivotRow * n + k]!;
    if (Math.abs(pivot) <= roundingOf(n) * norms[k]!) {
      return { kind: 'singularMatrix', slot: MATRIX_SLOT, column: k };
    }
    swapRows(data, n, k, pivotRow);
    [rowAt[k], rowAt[pivotRow]] = [rowAt[pivotRow]!, rowAt[k]!];
    for (let row = k + 1; row < n; row++) eliminate(data, n, k, row, pivot);
  }
  return (b) => {
    const x = Float64Array.from(rowAt, (row) => b[row]! * factors[row]!);
    for (let row = 1; row < n; row++) {
      for (let column = 0; column < row; column++) x[row]! -= data[row * n + column]! * x[column]!;
    }
    backSubstitute(data, x);
    return { x, residuals: [] };
  };
};

/** Subtracts a multiple of row k that clears the entry below the pivot, and keeps the multiplier there. */
function eliminate(data: Float64Array, n: number, k: number, row: number, pivot: number): void {
  const multiplier = data[row * n + k]! / pivot;
  data[row * n + k] = multiplier;
  if (multiplier === 0) return;
  for (let column = k + 1; column < n; column++) {
    data[row * n + column]! -= multiplier * data[k * n + column]!;
  }
}

function largestBelow(data: Float64Array, n: number, k: number): number {
  let best = k;
  for (let row = k + 1; row < n; row++) {
    if (Math.abs(data[row * n + k]!) > Math.abs(data[best * n + k]!)) best = row;
  }
  return best;
}

function swapRows(data: Float64Array, n: number, i: number, j: number): void {
  if (i === j) return;
  const row = data.slice(i * n, (i + 1) * n);
  data.copyWithin(i * n, j * n, (j + 1) * n);
  data.set(row, j * n);
}
