import type { SolverFault } from '../fault.ts';
import { choleskyFactor } from './cholesky.ts';
import { maxNorm, type Solution, type Solver } from './solver.ts';
import {
  backwardError,
  residualInto,
  rowTimes,
  sparseMatrix,
  type SparseMatrix,
} from './sparse-matrix.ts';

/** Divides row i of a residual by the i-th entry: the inverse of a diagonal preconditioner. */
export type Preconditioner = (a: SparseMatrix) => Float64Array;

const SOUGHT = 2 * Number.EPSILON;
const ACCEPTED = 1e-12;
/** The recurrence for r drifts away from b − A x; a fresh start from x makes up for it. */
const MOST_STARTS = 4;

/**
 * The method of conjugate gradients, for symmetric positive definite matrices. Hestenes & Stiefel,
 * Journal of Research of the National Bureau of Standards 49 (1952), 409–436; Golub & Van Loan,
 * Matrix Computations, 4th edition, section 11.3.
 */
export const conjugateGradient: Solver = conjugateGradientSolver((a) =>
  new Float64Array(a.size).fill(1),
);

/** The same with a diagonal preconditioner: Golub & Van Loan, section 11.5. */
export function conjugateGradientSolver(preconditioner: Preconditioner): Solver {
  return (matrix) => {
    // An indefinite matrix shows only for some right-hand sides; the answer must not depend on luck.
    const factor = choleskyFactor(matrix);
    if ('kind' in factor) return factor;
    const a = sparseMatrix(matrix);
    const divisors = preconditioner(a);
    return (b) => iterate(a, divisors, b);
  };
}

function iterate(a: SparseMatrix, divisors: Float64Array, b: Float64Array): Solution | SolverFault {
  const x = new Float64Array(a.size);
  const size = maxNorm(b);
  const residuals: number[] = [];
  if (size === 0) return { x, residuals };
  const residual = b.slice();
  for (let start = 0; start < MOST_STARTS; start++) {
    descend(a, divisors, x, residual, size, residuals);
    residualInto(residual, a, x, b);
    if (backwardError(residual, a, x, b) <= SOUGHT) break;
  }
  if (backwardError(residual, a, x, b) <= ACCEPTED) {
    return { x, residuals };
  }
  return {
    kind: 'noConvergence',
    iterations: residuals.length,
    residual: maxNorm(residual) / size,
  };
}

/** Improves x, with r = b − A x, until the recurrence's r is negligible beside b, whose norm is `size`. */
function descend(
  a: SparseMatrix,
  divisors: Float64Array,
  x: Float64Array,
  r: Float64Array,
  size: number,
  residuals: number[],
): void {
  const limit = residuals.length + 20 * a.size + 1000;
  const image = new Float64Array(a.size);
  let rz = weightedSquare(r, divisors);
  const p = r.map((entry, i) => entry / divisors[i]!);
  while (maxNorm(r) > (SOUGHT / 2) * size && residuals.length < limit) {
    for (let row = 0; row < a.size; row++) image[row] = rowTimes(a, row, p);
    const alpha = rz / dot(p, image);
    for (let i = 0; i < a.size; i++) {
      x[i]! += alpha * p[i]!;
      r[i]! -= alpha * image[i]!;
    }
    residuals.push(maxNorm(r) / size);
    const rzBefore = rz;
    rz = weightedSquare(r, divisors);
    for (let i = 0; i < a.size; i++) p[i] = r[i]! / divisors[i]! + (rz / rzBefore) * p[i]!;
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, entry, i) => sum + entry * y[i]!, 0);
}

/** rᵀ z, z the preconditioned residual. */
function weightedSquare(r: Float64Array, divisors: Float64Array): number {
  return r.reduce((sum, entry, i) => sum + (entry * entry) / divisors[i]!, 0);
}
