import type { SolverReport } from '../../engine/solvers/report.ts';
import { briefNumber } from '../../formula/number-text.ts';
import type { SolverTexts } from '../texts/solver-texts.ts';

const names: Readonly<Record<string, string>> = {
  lu: 'LU',
  qr: 'QR',
  cholesky: 'Cholesky',
  jacobi: 'Jacobi',
  gaussSeidel: 'Gauss–Seidel',
  conjugateGradient: 'Gradient conjugué',
  preconditionedConjugateGradient: 'Gradient conjugué préconditionné',
};

/** See `TrustTexts.solver`. */
export const solver: SolverTexts = {
  title: 'Solveur linéaire',
  method: nameOf,
  direct: (method) => `${nameOf(method)} est une méthode directe : elle ne fait pas d’itérations.`,
  iterations: 'Itérations',
  first: 'Après la première',
  last: 'À la fin',
  slowest: (columns) =>
    columns === 1 ? null : `Le plus lent des ${columns} seconds membres est montré.`,
  plot,
  compare: 'Comparer les méthodes',
  comparison: {
    title: 'Comparaison des méthodes',
    method: 'Méthode',
    iterations: 'Itérations',
    residual: 'Résidu',
    direct: 'directe',
    none: 'pas de réponse',
    running: 'Résolution …',
    done: 'Toutes les méthodes sont comparées.',
  },
};

function nameOf(method: string): string {
  return names[method] ?? method;
}

function plot({ residuals }: SolverReport): string {
  const [first, last] = [residuals[0]!, residuals.at(-1)!].map(briefNumber);
  const count = residuals.length;
  return count === 1
    ? `Courbe : le résidu relatif vaut ${first} après la seule itération.`
    : `Courbe en échelle logarithmique : le résidu relatif vaut ${first} après la première itération et ${last} après l’itération ${count}.`;
}
