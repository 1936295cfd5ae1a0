import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixProduct, product } from '../../../src/engine/matrix.ts';
import { solvers, solveSystem, type SystemSolution } from '../../../src/engine/solvers/index.ts';
import { nestedOf, tensorOf, type NestedNumbers, type Tensor } from '../../../src/engine/tensor.ts';

const names = Object.keys(solvers);
const iterative = ['jacobi', 'gaussSeidel', 'conjugateGradient', 'preconditionedConjugateGradient'];
const forSymmetric = ['cholesky', 'conjugateGradient', 'preconditionedConjugateGradient'];

const answer = (name: string, a: NestedNumbers, b: NestedNumbers) =>
  solveSystem(solvers[name]!, tensorOf(a), tensorOf(b));

function solutionBy(name: string, a: Tensor, b: Tensor): SystemSolution {
  const solution = solveSystem(solvers[name]!, a, b);
  if ('kind' in solution) throw new Error(`${name}: ${JSON.stringify(solution)}`);
  return solution;
}

function expectClose(actual: Tensor, expected: Tensor, tolerance = 1e-9) {
  expect(actual.shape).toEqual(expected.shape);
  const size = Math.max(1e-300, ...expected.data.map(Math.abs));
  actual.data.forEach((entry, i) => {
    expect(Math.abs(entry - expected.data[i]!) / size).toBeLessThan(tolerance);
  });
}

/** A symmetric, strictly diagonally dominant matrix, for which every method converges. */
function dominantMatrix(n: number, entries: readonly number[]): Tensor {
  const data = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < row; column++) {
      const entry = entries[(row * n + column) % entries.length]!;
      data[row * n + column] = entry;
      data[column * n + row] = entry;
    }
  }
  for (let row = 0; row < n; row++) {
    const others = data.subarray(row * n, (row + 1) * n);
    data[row * n + row] = 0.5 + others.reduce((sum, entry) => sum + Math.abs(entry), 0);
  }
  return { shape: [n, n], data };
}

/** The five-point-like matrix of a 200-point grid: 4 on the diagonal, −1 beside it and 14 away. */
function sparseSystem(): { a: Tensor; b: Tensor; x: Tensor } {
  const n = 200;
  const data = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    data[row * n + row] = 4.05;
    for (const step of [1, 14]) {
      if (row + step >= n) continue;
      data[row * n + row + step] = -1;
      data[(row + step) * n + row] = -1;
    }
  }
  const a = { shape: [n, n], data };
  const x = { shape: [n, 1], data: Float64Array.from({ length: n }, (_, i) => Math.sin(i)) };
  return { a, x, b: matrixProduct(a, x) };
}

/** A symmetric positive definite matrix whose unknowns are in units from 10⁻⁶ to 10⁴. */
function unevenSystem(): { a: Tensor; units: number[] } {
  const units = [1e-6, 1e-4, 1e-2, 1, 1e2, 1e4];
  const even = (i: number, j: number) => (i === j ? 2 : 1 / (1 + Math.abs(i - j)));
  const a = tensorOf(units.map((p, i) => units.map((q, j) => even(i, j) * p * q)));
  return { a, units };
}

describe.each(names)('solving by %s', (name) => {
  it('finds the solution of a small system', () => {
    const { x } = answer(
      name,
      [
        [4, 1],
        [1, 3],
      ],
      [1, 2],
    ) as SystemSolution;
    expectClose(x, tensorOf([1 / 11, 7 / 11]), 1e-14);
  });

  it('solves for every column of a matrix', () => {
    const { x } = answer(
      name,
      [
        [4, 1],
        [1, 3],
      ],
      [
        [4, 1, 0],
        [1, 3, 0],
      ],
    ) as SystemSolution;
    expectClose(
      x,
      tensorOf([
        [1, 0, 0],
        [0, 1, 0],
      ]),
      1e-14,
    );
  });

  it('answers a right-hand side of zero with zero', () => {
    const { x } = answer(
      name,
      [
        [4, 1],
        [1, 3],
      ],
      [0, 0],
    ) as SystemSolution;
    expect(Array.from(x.data, Math.abs)).toEqual([0, 0]);
  });

  it('agrees with elimination wherever it converges', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const system = fc.integer({ min: 1, max: 8 }).chain((n) =>
      fc.record({
        a: fc.array(entry, { minLength: 7, maxLength: 7 }).map((e) => dominantMatrix(n, e)),
        b: fc.array(entry, { minLength: n, maxLength: n }).map((e) => tensorOf(e)),
      }),
    );
    fc.assert(
      fc.property(system, ({ a, b }) => {
        expectClose(solutionBy(name, a, b).x, solutionBy('lu', a, b).x);
      }),
    );
  });

  it('solves a sparse system of 200 equations', () => {
    const { a, b, x } = sparseSystem();
    expectClose(solutionBy(name, a, b).x, x);
  });

  it('does not depend on the size of the numbers', () => {
    for (const scale of [1e-150, 1e150]) {
      const small = tensorOf([scale, 2 * scale]);
      const { x } = solutionBy(
        name,
        tensorOf([
          [4, 1],
          [1, 3],
        ]),
        small,
      );
      expectClose(x, tensorOf([scale / 11, (7 * scale) / 11]), 1e-14);
    }
  });

  it('solves for a right-hand side of the smallest numbers there are', () => {
    const least = Number.MIN_VALUE;
    const a = tensorOf([
      [2, 1],
      [1, 2],
    ]);
    expect(nestedOf(solutionBy(name, a, tensorOf([3 * least, 3 * least])).x)).toEqual([
      least,
      least,
    ]);
    expect(nestedOf(solutionBy(name, a, tensorOf([4 * least, 5 * least])).x)).toEqual([
      least,
      2 * least,
    ]);
  });

  it('has no numbers for entries that are none', () => {
    const { x } = answer(
      name,
      [
        [4, Number.NaN],
        [1, 3],
      ],
      [1, 2],
    ) as SystemSolution;
    expect(nestedOf(x)).toEqual([Number.NaN, Number.NaN]);
  });

  it.each([[[1, 3]], [[1, 2]], [[0, 0]]])(
    'refuses a singular matrix, with or without a solution for %j',
    (b) => {
      const matrix = [
        [1, 2],
        [2, 4],
      ];
      expect(answer(name, matrix, b)).toHaveProperty('kind');
    },
  );

  it('solves a system of unknowns in very different units entry by entry', () => {
    const { a, units } = unevenSystem();
    const x = tensorOf(units.map((unit, i) => (i + 1) / unit));
    const { x: found } = solutionBy(name, a, product(a, x));
    found.data.forEach((entry, i) => {
      expect(Math.abs(entry / x.data[i]! - 1)).toBeLessThan(1e-9);
    });
  });
});

describe.each(iterative)('the iteration of %s', (name) => {
  it('keeps its residuals, down to rounding', () => {
    const { residuals } = answer(
      name,
      [
        [4, 1],
        [1, 3],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ) as SystemSolution;
    expect(residuals).toHaveLength(2);
    expect(residuals[0]!.at(-1)).toBeLessThan(1e-14);
    expect(residuals[1]).toEqual([]);
  });

  it('is no answer where the residual is small and x is not right', () => {
    const { a, units } = unevenSystem();
    // The largest numbers of this right-hand side leave no digit of the smallest.
    const b = product(a, tensorOf(units.map(() => 1)));
    const fault = solveSystem(solvers[name]!, a, b);
    expect(fault).toMatchObject({ kind: 'noConvergence' });
    const { residual, error } = fault as { residual: number; error: number };
    expect(residual).toBeLessThan(1e-14);
    expect(error).toBeGreaterThan(1e-9);
  });
});

describe.each(['lu', 'qr'])('the factorization of %s', (name) => {
  it('solves systems that need their rows exchanged', () => {
    const { x } = answer(
      name,
      [
        [0, 2, 1],
        [1, 0, 0],
        [3, 0, 1],
      ],
      [7, 1, 6],
    ) as SystemSolution;
    expectClose(x, tensorOf([1, 2, 3]), 1e-14);
  });

  it('calls a matrix singular to working precision singular', () => {
    const fault = { kind: 'singularMatrix', slot: 0, column: 2 };
    expect(
      answer(
        name,
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
        [1, 1, 1],
      ),
    ).toEqual(fault);
    expect(
      answer(
        name,
        [
          [0.1, 0.2],
          [0.3, 0.6],
        ],
        [1, 1],
      ),
    ).toEqual({ ...fault, column: 1 });
    expect(answer(name, [[0]], [1])).toEqual({ ...fault, column: 0 });
  });

  it('is not misled by units: tiny rows and columns are no singularity', () => {
    const { x } = answer(
      name,
      [
        [1, 1],
        [1e-30, 3e-30],
      ],
      [3, 7e-30],
    ) as SystemSolution;
    expectClose(x, tensorOf([1, 2]), 1e-14);
    const { x: y } = answer(
      name,
      [
        [1, 1e-30],
        [1, 3e-30],
      ],
      [3, 7],
    ) as SystemSolution;
    expectClose(y, tensorOf([1, 2e30]), 1e-14);
  });
});

describe.each(forSymmetric)('the conditions of %s', (name) => {
  it('names the first pair of entries that breaks the symmetry', () => {
    expect(
      answer(
        name,
        [
          [4, 1],
          [2, 3],
        ],
        [1, 2],
      ),
    ).toEqual({ kind: 'notSymmetric', slot: 0, row: 0, column: 1 });
  });

  it('refuses an indefinite matrix, whatever the right-hand side', () => {
    const fault = { kind: 'notPositiveDefinite', slot: 0, row: 1 };
    for (const b of [
      [1, 0],
      [1, 1],
      [0, 0],
    ]) {
      expect(
        answer(
          name,
          [
            [1, 2],
            [2, 1],
          ],
          b,
        ),
      ).toEqual(fault);
    }
  });
});

describe.each(['jacobi', 'gaussSeidel'])('the conditions of %s', (name) => {
  it('says where the diagonal is zero', () => {
    expect(
      answer(
        name,
        [
          [1, 2],
          [3, 0],
        ],
        [1, 2],
      ),
    ).toEqual({ kind: 'zeroOnDiagonal', slot: 0, row: 1 });
  });

  it('says after how many iterations it gave up, and with which residual', () => {
    const fault = answer(
      name,
      [
        [1, 2],
        [3, 1],
      ],
      [1, 2],
    );
    expect(fault).toMatchObject({ kind: 'noConvergence' });
    const { iterations, residual } = fault as { iterations: number; residual: number };
    expect(iterations).toBeGreaterThan(10);
    expect(residual).toBeGreaterThan(1);
  });

  it('solves a slowly converging system', () => {
    const a = tensorOf([
      [1, 0.999, 0],
      [0.999, 1, 0],
      [0, 0, 1],
    ]);
    const b = tensorOf([1, -1, 0.5]);
    expectClose(solutionBy(name, a, b).x, solutionBy('lu', a, b).x);
  });
});
