import type { SolverFault } from '../fault.ts';
import type { Tensor } from '../tensor.ts';
import { columnNorms, scaledRows } from './scaled-rows.ts';
import { maxNorm, type Solution, type SolveColumn } from './solver.ts';

/** How far an entry of an iteration's answer may be from the factorization's, relative to it. */
const AGREEMENT = 1e-10;
/** Entries smaller than this, beside the largest, are judged as if they were of this size. */
const NEGLIGIBLE = 1e-2;

/** An iteration's answer to one right-hand side, or why it is none. */
export type Judge = (answer: Solution, b: Float64Array) => Solution | SolverFault;

/**
 * Holds the answers of an iteration against those of a factorization. A small residual does not tell
 * how wrong x is: Golub & Van Loan, Matrix Computations, 4th edition, section 2.6.2. Entries are
 * compared one by one, so that an unknown in a small unit is as right as one in a large unit.
 */
export function judgeBy(direct: SolveColumn, a: Tensor): Judge {
  const columnSizes = columnNorms(scaledRows(a).data, a.shape[0]!);
  return (answer, b) => {
    const right = direct(b);
    if ('kind' in right) return right;
    const error = relativeError(answer.x, right.x, columnSizes);
    if (error <= AGREEMENT) return answer;
    const { residuals } = answer;
    return {
      kind: 'noConvergence',
      iterations: residuals.length,
      residual: residuals.at(-1) ?? 0,
      error,
    };
  };
}

/** The largest relative error of an entry; one that all but cancels counts beside the others. */
function relativeError(x: Float64Array, right: Float64Array, columnSizes: Float64Array): number {
  const largest = maxNorm(right);
  // What an unknown adds to the equations is the same in every unit.
  const largestTerm = maxNorm(right.map((entry, i) => entry * columnSizes[i]!));
  const errors = x.map((entry, i) => {
    const difference = Math.abs(entry - right[i]!);
    const common = NEGLIGIBLE * Math.min(largest, largestTerm / columnSizes[i]!);
    return difference === 0 ? 0 : difference / Math.max(Math.abs(right[i]!), common);
  });
  return maxNorm(errors);
}
