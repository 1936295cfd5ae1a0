import { describe, expect, it } from 'vitest';
import { iterativeSolvers, solvers } from '../../../src/engine/solvers/index.ts';
import { solverReport, type SolverReport } from '../../../src/engine/solvers/report.ts';
import { tensorOf, type NestedNumbers } from '../../../src/engine/tensor.ts';

const dominant = [
  [2, 0, 1],
  [0, 4, 1],
  [1, 1, 4],
];

function report(method: string, a: NestedNumbers, b: NestedNumbers): SolverReport {
  const answer = solverReport(method, tensorOf(a), tensorOf(b));
  if ('kind' in answer) throw new Error(answer.kind);
  return answer;
}

describe('the report of a solver', () => {
  it.each(Object.keys(solvers))('tells of %s how far its answer is off', (method) => {
    const { isIterative, residuals, residual, columns } = report(method, dominant, [5, 11, 15]);
    expect(isIterative).toBe(iterativeSolvers.has(method));
    expect(residuals.length > 0).toBe(isIterative);
    expect(residual).toBeLessThan(1e-14);
    expect(columns).toBe(1);
  });

  it('has fewer sweeps by Gauss–Seidel than by Jacobi, and the fewest by conjugate gradients', () => {
    const [jacobi, gaussSeidel, conjugate] = ['jacobi', 'gaussSeidel', 'conjugateGradient'].map(
      (method) => report(method, dominant, [5, 11, 15]).residuals.length,
    );
    expect(gaussSeidel).toBeLessThan(0.6 * jacobi!);
    expect(conjugate).toBeLessThan(6);
  });

  it('is that of the slowest of several right-hand sides', () => {
    const slow = report('jacobi', dominant, [5, 11, 15]).residuals;
    const both = report('jacobi', dominant, [
      [0, 5],
      [0, 11],
      [0, 15],
    ]);
    expect(both.residuals).toEqual(slow);
    expect(both.columns).toBe(2);
  });

  it('needs no iteration where the right-hand side is 0', () => {
    expect(report('jacobi', dominant, [0, 0, 0])).toMatchObject({ residuals: [], residual: 0 });
  });

  it('says why there is no answer', () => {
    const skew = [
      [1, 3],
      [2, 1],
    ];
    const fault = (method: string) => solverReport(method, tensorOf(skew), tensorOf([1, 1]));
    expect(fault('cholesky')).toMatchObject({ kind: 'notSymmetric', row: 0, column: 1 });
    expect(fault('jacobi')).toMatchObject({ kind: 'noConvergence' });
    expect(fault('lu')).toMatchObject({ isIterative: false });
  });
});
