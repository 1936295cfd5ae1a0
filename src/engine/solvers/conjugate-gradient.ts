import { judgeBy } from './agreement.ts';
import { cholesky } from './cholesky.ts';
import { maxNorm, type Solution, type Solver } from './solver.ts';
import { residualInto, rowTimes, sparseMatrix, type SparseMatrix } from './sparse-matrix.ts';

/** Divides row i of a residual by the i-th entry: the inverse of a diagonal preconditioner. */
export type Preconditioner = (a: SparseMatrix) => Float64Array;

/** The backward error at which x is as good as rounding lets it be. */
const SOUGHT = 2 * Number.EPSILON;
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
    const direct = cholesky(matrix);
    if ('kind' in direct) return direct;
    const judge = judgeBy(direct, matrix);
    const a = sparseMatrix(matrix);
    const divisors = preconditioner(a);
    const norms = normsOf(a, divisors);
    return (b) => judge(iterate(a, divisors, norms, b), b);
  };
}

/** The norms in which the preconditioner sees the system: those of C⁻¹ A C⁻¹, C² its diagonal. */
interface Norms {
  /** ‖C⁻¹ v‖∞ of a residual or a right-hand side. */
  readonly ofImage: (v: Float64Array) => number;
  /** ‖r‖ / (‖A‖ ‖x‖ + ‖b‖): by how much the system must be changed for x to solve it exactly. */
  readonly backwardError: (r: Float64Array, x: Float64Array, b: Float64Array) => number;
}

/** The backward error is that of Rigal & Gaches, Journal of the ACM 14 (1967), 543–548. */
function normsOf(a: SparseMatrix, divisors: Float64Array): Norms {
  const units = divisors.map(Math.sqrt);
  const ofImage = (v: Float64Array) => maxNorm(v.map((entry, i) => entry / units[i]!));
  const ofSolution = (x: Float64Array) => maxNorm(x.map((entry, i) => entry * units[i]!));
  const inverses = units.map((unit) => 1 / unit);
  const magnitudes = { ...a, values: a.values.map(Math.abs) };
  const norm = ofImage(units.map((_, row) => rowTimes(magnitudes, row, inverses)));
  const backwardError: Norms['backwardError'] = (r, x, b) =>
    ofImage(r) / (norm * ofSolution(x) + ofImage(b));
  return { ofImage, backwardError };
}

function iterate(a: SparseMatrix, divisors: Float64Array, norms: Norms, b: Float64Array): Solution {
  const x = new Float64Array(a.size);
  const residuals: number[] = [];
  if (maxNorm(b) === 0) return { x, residuals };
  const residual = b.slice();
  const goal = (SOUGHT / 2) * norms.ofImage(b);
  for (let start = 0; start < MOST_STARTS; start++) {
    const steps = descend(a, divisors, x, residual, (r) => norms.ofImage(r) <= goal);
    for (const size of steps) residuals.push(size / maxNorm(b));
    residualInto(residual, a, x, b);
    if (norms.backwardError(residual, x, b) <= SOUGHT) break;
  }
  return { x, residuals };
}

/**
 * Improves x, with r = b − A x, until the recurrence's r is small enough. Answers ‖r‖∞ after each
 * iteration.
 */
function descend(
  a: SparseMatrix,
  divisors: Float64Array,
  x: Float64Array,
  r: Float64Array,
  isSmall: (r: Float64Array) => boolean,
): number[] {
  const sizes: number[] = [];
  const limit = 20 * a.size + 1000;
  const image = new Float64Array(a.size);
  let rz = weightedSquare(r, divisors);
  const p = r.map((entry, i) => entry / divisors[i]!);
  while (!isSmall(r) && sizes.length < limit) {
    for (let row = 0; row < a.size; row++) image[row] = rowTimes(a, row, p);
    const alpha = rz / dot(p, image);
    for (let i = 0; i < a.size; i++) {
      x[i]! += alpha * p[i]!;
      r[i]! -= alpha * image[i]!;
    }
    sizes.push(maxNorm(r));
    const rzBefore = rz;
    rz = weightedSquare(r, divisors);
    for (let i = 0; i < a.size; i++) p[i] = r[i]! / divisors[i]! + (rz / rzBefore) * p[i]!;
  }
  return sizes;
}

function dot(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, entry, i) => sum + entry * y[i]!, 0);
}

/** rᵀ z, z the preconditioned residual. */
function weightedSquare(r: Float64Array, divisors: Float64Array): number {
  return r.reduce((sum, entry, i) => sum + (entry * entry) / divisors[i]!, 0);
}
