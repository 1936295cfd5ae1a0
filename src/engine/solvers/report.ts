import { zipWith } from '../broadcast.ts';
import type { SolverFault } from '../fault.ts';
import { product } from '../matrix.ts';
import type { Tensor } from '../tensor.ts';
import { iterativeSolvers, solvers, solveSystem } from './index.ts';
import { maxNorm } from './solver.ts';

/** How a method came to its answer to A x = b. */
export interface SolverReport {
  readonly isIterative: boolean;
  /**
   * The relative residuals after each iteration, of the column of b that took the most; empty for
   * direct methods, and where b is 0.
   */
  readonly residuals: readonly number[];
  /** How many columns b has. */
  readonly columns: number;
  /** ‖b − A x‖∞ / ‖b‖∞ of the answer, over all columns together; 0 where b is 0. */
  readonly residual: number;
}

/** Solves a system by a method of the given name, and tells how that went. */
export function solverReport(method: string, a: Tensor, b: Tensor): SolverReport | SolverFault {
  const solution = solveSystem(solvers[method]!, a, b);
  if ('kind' in solution) return solution;
  const lengths = solution.residuals.map(({ length }) => length);
  const slowest = lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0));
  return {
    isIterative: iterativeSolvers.has(method),
    residuals: solution.residuals[slowest] ?? [],
    columns: b.shape[1] ?? 1,
    residual: relativeResidual(a, solution.x, b),
  };
}

function relativeResidual(a: Tensor, x: Tensor, b: Tensor): number {
  const size = maxNorm(b.data);
  if (size === 0) return 0;
  return maxNorm(zipWith(b, product(a, x), (p, q) => p - q).data) / size;
}
