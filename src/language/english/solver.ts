import type { SolverReport } from '../../engine/solvers/report.ts';
import { briefNumber } from '../../formula/number-text.ts';
import type { SolverTexts } from '../texts/solver-texts.ts';

const names: Readonly<Record<string, string>> = {
  lu: 'LU',
  qr: 'QR',
  cholesky: 'Cholesky',
  jacobi: 'Jacobi',
  gaussSeidel: 'Gauss–Seidel',
  conjugateGradient: 'Conjugate gradients',
  preconditionedConjugateGradient: 'Preconditioned CG',
};

/** See `TrustTexts.solver`. */
export const solver: SolverTexts = {
  title: 'Linear solver',
  method: nameOf,
  direct: (method) => `${nameOf(method)} is a direct method: it takes no iterations.`,
  iterations: 'Iterations',
  first: 'After the first',
  last: 'At the end',
  slowest: (columns) =>
    columns === 1 ? null : `The slowest of ${columns} right-hand sides is shown.`,
  plot,
  compare: 'Compare methods',
  comparison: {
    title: 'Comparison of methods',
    method: 'Method',
    iterations: 'Iterations',
    residual: 'Residual',
    direct: 'direct',
    none: 'no answer',
    running: 'Solving …',
    done: 'All methods are compared.',
  },
};

function nameOf(method: string): string {
  return names[method] ?? method;
}

function plot({ residuals }: SolverReport): string {
  const [first, last] = [residuals[0]!, residuals.at(-1)!].map(briefNumber);
  const count = residuals.length;
  return count === 1
    ? `Plot: the relative residual is ${first} after the only iteration.`
    : `Plot on a logarithmic scale: the relative residual is ${first} after the first iteration and ${last} after iteration ${count}.`;
}
