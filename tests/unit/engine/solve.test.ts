import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/forward.ts';
import { checkOperation, isSound } from '../../../src/engine/gradient-check.ts';
import { checkedLeaves } from '../../../src/engine/gradient-verdict.ts';
import { solve } from '../../../src/engine/operations/solve.ts';
import { solvers, symmetricSolvers } from '../../../src/engine/solvers/index.ts';
import { tensorOf, type Tensor } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf, gradientsById } from './support.ts';

const A = [
  [4, 1, 0],
  [1, 3, -1],
  [0, -1, 5],
];

function systemBy(method: string) {
  return evaluationOf([
    { id: 'A', op: 'parameter', value: A },
    { id: 'b', op: 'input', value: [6, 4, 13] },
    { id: 'x', op: 'solve', inputs: ['A', 'b'], attributes: { method } },
    { id: 'w', op: 'constant', value: [1, -2, 3] },
    { id: 'p', op: 'multiply', inputs: ['x', 'w'] },
    { id: 'f', op: 'sum', inputs: ['p'] },
  ]);
}

describe.each(Object.keys(solvers))('a linear solve by %s', (method) => {
  it('sends b the solution λ with the transposed matrix, and A minus λ xᵀ', () => {
    const gradients = gradientsById(systemBy(method), 'f');
    const lambda = [7 / 17, -11 / 17, 8 / 17];
    const x = [1, 2, 3];
    expect(gradients['b']).toEqual(closeTo(lambda, 1e-9));
    expect(gradients['A']).toEqual(
      closeTo(
        lambda.map((entry) => x.map((factor) => -entry * factor)),
        1e-9,
      ),
    );
  });
});

describe('the gradients of a linear solve', () => {
  it('are confirmed by finite differences, for vectors and matrices', () => {
    const entries = (count: number) =>
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
        minLength: count,
        maxLength: count,
      });
    const right = fc.constantFrom<readonly number[]>([4], [4, 2]);
    fc.assert(
      fc.property(entries(16), entries(8), right, fc.nat(), (a, b, shape, seed) => {
        // Strict dominance of the diagonal keeps the matrix far from singular ones.
        const matrix: Tensor = {
          shape: [4, 4],
          data: Float64Array.from(a, (entry, i) => (i % 5 === 0 ? 5 + entry : entry)),
        };
        const data = Float64Array.from(b.slice(0, shape.length === 1 ? 4 : 8));
        const checks = checkOperation(solve, [matrix, { shape, data }], { method: 'lu' }, seed);
        expect(checks.filter(({ verdict }) => !isSound(verdict))).toEqual([]);
      }),
      // A right-hand side of so few digits that the measurement has none.
      { examples: [[new Array(16).fill(0), [0, -4e-323, 0, 0, 0, 0, 0, 0], [4], 13]] },
    );
  });
});

describe('a linear solve that fails', () => {
  it('leaves its fault at the node, and what reads it waits', () => {
    const evaluation = evaluationOf([
      {
        id: 'A',
        op: 'input',
        value: [
          [1, 2],
          [2, 4],
        ],
      },
      { id: 'b', op: 'input', value: [1, 2] },
      { id: 'x', op: 'solve', inputs: ['A', 'b'] },
      { id: 'f', op: 'sum', inputs: ['x'] },
    ]);
    const [, , x, f] = evaluate(evaluation.graph).outcomes;
    const fault = { kind: 'singularMatrix', slot: 0, column: 1 };
    expect(x).toEqual({ kind: 'fault', fault });
    expect(f).toEqual({ kind: 'waiting', slots: [0] });
  });
});

describe('a gradient check of a linear solve', () => {
  it('says nothing for methods that refuse the matrices beside a symmetric one', () => {
    for (const method of Object.keys(solvers)) {
      const distance = solve.kinkDistance!([tensorOf(A), tensorOf([1, 2, 3])], { method });
      expect(distance).toBe(symmetricSolvers.has(method) ? 0 : Infinity);
    }
  });

  it('confirms the others', () => {
    for (const method of ['lu', 'qr', 'jacobi', 'gaussSeidel']) {
      const kinds = checkedLeaves(systemBy(method), 5, 1).map(({ verdict }) => verdict.kind);
      expect(new Set(kinds), method).toEqual(new Set(['passed']));
    }
  });
});
