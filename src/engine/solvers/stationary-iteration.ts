import { judgeBy } from './agreement.ts';
import { lu } from './lu.ts';
import { MATRIX_SLOT, maxNorm, type Solution, type Solver } from './solver.ts';
import { residualInto, sparseMatrix, type SparseMatrix } from './sparse-matrix.ts';

/** One sweep over the unknowns: improves x in place, given b − A x. */
export type Sweep = (
  a: SparseMatrix,
  x: Float64Array,
  b: Float64Array,
  residual: Float64Array,
) => void;

/** The backward error at which x is as good as rounding lets it be, and one that is near that. */
const SOUGHT = 2 * Number.EPSILON;
const NEARLY = 1e-14;
/** Iterations without a smaller error after which one that is near is taken. */
const PATIENCE = 200;
/** Iterations without a smaller error after which none is expected: more than a detour takes. */
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
    // An iteration may come to rest at one of the many answers, or none, of a singular system.
    const direct = lu(matrix);
    if ('kind' in direct) return direct;
    const judge = judgeBy(direct, matrix);
    return (b) => judge(iterate(a, b, sweep), b);
  };
}

function iterate(a: SparseMatrix, b: Float64Array, sweep: Sweep): Solution {
  const x = new Float64Array(a.size);
  const residual = b.slice();
  const size = maxNorm(b);
  const residuals: number[] = [];
  if (size === 0) return { x, residuals };
  const limit = Math.min(MOST_ITERATIONS, Math.ceil(MOST_WORK / a.values.length));
  let least = Number.POSITIVE_INFINITY;
  let sinceLeast = 0;
  while (residuals.length < limit) {
    sweep(a, x, b, residual);
    const error = residualInto(residual, a, x, b);
    residuals.push(maxNorm(residual) / size);
    sinceLeast = error < least ? 0 : sinceLeast + 1;
    least = Math.min(least, error);
    if (error <= SOUGHT || (error <= NEARLY && sinceLeast >= PATIENCE)) break;
    if (sinceLeast >= HOPELESS || !(residuals.at(-1)! < DIVERGED)) break;
  }
  return { x, residuals };
}
