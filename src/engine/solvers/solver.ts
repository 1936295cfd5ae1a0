import type { SolverFault } from '../fault.ts';
import type { Tensor } from '../tensor.ts';

/** The answer to one right-hand side. */
export interface Solution {
  readonly x: Float64Array;
  /** The relative residual ‖b − A x‖∞ / ‖b‖∞ after each iteration; empty for direct methods. */
  readonly residuals: readonly number[];
}

/** Solves A x = b for one right-hand side. */
export type SolveColumn = (b: Float64Array) => Solution | SolverFault;

/** A method: it examines and factors a square matrix once, for any number of right-hand sides. */
export type Solver = (a: Tensor) => SolveColumn | SolverFault;

/** The slot of the matrix in the operation `solve`, which faults of the matrix name. */
export const MATRIX_SLOT = 0;

/** What n roundings may add up to, relative to the numbers rounded. */
export function roundingOf(n: number): number {
  return n * Number.EPSILON;
}

/** A power of two that brings the largest of the entries near 1, without rounding any of them. */
export function unitScaleOf(x: Float64Array): number {
  const largest = maxNorm(x);
  // 2^±1000 is as far as one factor reaches without being rounded itself.
  const exponent = largest === 0 ? 0 : Math.floor(Math.log2(largest));
  return 2 ** Math.max(-1000, Math.min(1000, -exponent));
}

/** The largest magnitude among the entries. */
export function maxNorm(x: Float64Array): number {
  let largest = 0;
  for (const entry of x) if (!(Math.abs(entry) <= largest)) largest = Math.abs(entry);
  return largest;
}
