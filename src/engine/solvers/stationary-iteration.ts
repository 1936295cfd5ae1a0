import type { SolverFault } from '../fault.ts';
import { MATRIX_SLOT, maxNorm, type Solution, type Solver } from './solver.ts';
import { backwardError, residualInto, sparseMatrix, type SparseMatrix } from './sparse-matrix.ts';

/** One sweep over the unknowns: improves x in place, given b − A x. */
export type Sweep = (
  a: SparseMatrix,
  x: Float64Array,
  b: Float64Array,
  residual: Float64Array,
) => void;

/** The backward error at which x is as good as rounding lets it be, and the one that will do. */
const SOUGHT = 2 * Number.EPSILON;
const ACCEPTED = 1e-14;
/** Iterations without a smaller residual after which an accepted one is taken. */
const PATIENCE = 200;
/** Iterations without a smaller residual after which none is expected: more than a detour takes. */
const HOPELESS = 1000;
const DIVERGED = 1e100;
const MOST_ITERATIONS = 1e6;
/** Multiplications after which a slow iteration is given up, about a second. */
const MOST_WORK = 1.2e8;

/**
 * Solves A x = b by x ← x + M⁻¹(b − A x), A = M − N, where M is easy to solve with. Golub & Van
 * Loan, Matrix Computations, 4th edition, section 11.2.
 */
export function stationarySolver(sweep: Sweep): Solver {
  return (matrix) => {
    const a = sparseMatrix(matrix);
    const row = a.diagonal.indexOf(0);
    if (row >= 0) return { kind: 'zeroOnDiagonal', slot: MATRIX_SLOT, row };
    return (b) => iterate(a, b, sweep);
  };
}

function iterate(a: SparseMatrix, b: Float64Array, sweep: Sweep): Solution | SolverFault {
  const x = new Float64Array(a.size);
  const residual = b.slice();
  const size = maxNorm(b);
  const residuals: number[] = [];
  if (size === 0) return { x, residuals };
  const limit = Math.min(MOST_ITERATIONS, Math.ceil(MOST_WORK / a.values.length));
  let least = Number.POSITIVE_INFINITY;
  let sinceLeast = 0;
  let error = least;
  while (residuals.length < limit) {
    sweep(a, x, b, residual);
    residualInto(residual, a, x, b);
    residuals.push(maxNorm(residual) / size);
    error = backwardError(residual, a, x, b);
    if (error <= SOUGHT) return { x, residuals };
    sinceLeast = error < least ? 0 : sinceLeast + 1;
    least = Math.min(least, error);
    if (error <= ACCEPTED && sinceLeast >= PATIENCE) return { x, residuals };
    if (sinceLeast >= HOPELESS || !(residuals.at(-1)! < DIVERGED)) break;
  }
  if (error <= ACCEPTED) return { x, residuals };
  return { kind: 'noConvergence', iterations: residuals.length, residual: residuals.at(-1)! };
}
