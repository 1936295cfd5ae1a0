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

/** The largest magnitude among the entries. */
export function maxNorm(x: Float64Array): number {
  let largest = 0;
  for (const entry of x) if (!(Math.abs(entry) <= largest)) largest = Math.abs(entry);
  return largest;
}
