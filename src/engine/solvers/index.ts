import type { SolverFault } from '../fault.ts';
import { filled, type Tensor } from '../tensor.ts';
import { cholesky } from './cholesky.ts';
import { conjugateGradient } from './conjugate-gradient.ts';
import { gaussSeidel } from './gauss-seidel.ts';
import { jacobi } from './jacobi.ts';
import { lu } from './lu.ts';
import { preconditionedConjugateGradient } from './preconditioned-conjugate-gradient.ts';
import { qr } from './qr.ts';
import { unitScaleOf, type Solver } from './solver.ts';

/** The methods by the names that documents use. */
export const solvers: Readonly<Record<string, Solver>> = {
  lu,
  qr,
  cholesky,
  jacobi,
  gaussSeidel,
  conjugateGradient,
  preconditionedConjugateGradient,
};

/** The methods that refuse a matrix which is not symmetric. */
export const symmetricSolvers: ReadonlySet<string> = new Set([
  'cholesky',
  'conjugateGradient',
  'preconditionedConjugateGradient',
]);

/** The methods that improve an answer step by step; the others take their factors apart once. */
export const iterativeSolvers: ReadonlySet<string> = new Set([
  'jacobi',
  'gaussSeidel',
  'conjugateGradient',
  'preconditionedConjugateGradient',
]);

/** The solution of a system, with the history of each right-hand side. */
export interface SystemSolution {
  readonly x: Tensor;
  /** For each column of b the relative residuals after each iteration; empty for direct methods. */
  readonly residuals: readonly (readonly number[])[];
}

/** Solves A x = b for a square A and a vector b, or a matrix b column by column. */
export function solveSystem(solver: Solver, a: Tensor, b: Tensor): SystemSolution | SolverFault {
  const x = filled(b.shape, Number.NaN);
  if (!a.data.every(Number.isFinite) || !b.data.every(Number.isFinite)) return { x, residuals: [] };
  const solveColumn = solver(a);
  if ('kind' in solveColumn) return solveColumn;
  const columns = b.shape[1] ?? 1;
  const residuals: (readonly number[])[] = [];
  for (let column = 0; column < columns; column++) {
    const entries = b.data.filter((_, i) => i % columns === column);
    // Near 1, squares of residuals neither overflow nor underflow, and a residual can be small beside b.
    const scale = unitScaleOf(entries);
    const solution = solveColumn(entries.map((entry) => entry * scale));
    if ('kind' in solution) return solution;
    solution.x.forEach((entry, row) => (x.data[row * columns + column] = entry / scale));
    residuals.push(solution.residuals);
  }
  return { x, residuals };
}
