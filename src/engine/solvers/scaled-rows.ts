import type { Tensor } from '../tensor.ts';
import { unitScaleOf } from './solver.ts';

/** A matrix with its rows scaled alike, and the factors by which the right-hand side scales too. */
export interface ScaledRows {
  readonly data: Float64Array;
  readonly factors: Float64Array;
}

/**
 * Scales every row so that its largest entry is near 1: whether a pivot is negligible must not
 * depend on the unit in which an equation is written. The factors are powers of two, so nothing
 * is rounded. Golub & Van Loan, Matrix Computations, 4th edition, section 3.5.2.
 */
export function scaledRows(a: Tensor): ScaledRows {
  const n = a.shape[0]!;
  const data = a.data.slice();
  const factors = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const entries = data.subarray(row * n, (row + 1) * n);
    factors[row] = unitScaleOf(entries);
    for (let column = 0; column < n; column++) entries[column]! *= factors[row]!;
  }
  return { data, factors };
}

/** The largest magnitude in each column of a square matrix. */
export function columnNorms(data: Float64Array, n: number): Float64Array {
  const norms = new Float64Array(n);
  for (let i = 0; i < data.length; i++) norms[i % n] = Math.max(norms[i % n]!, Math.abs(data[i]!));
  return norms;
}
