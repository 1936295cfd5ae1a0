import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backwardSteps, type EdgeStep } from '../../../src/engine/backward.ts';
import {
  isDiagonal,
  jacobianOf,
  jacobianProduct,
  LARGEST_JACOBIAN,
} from '../../../src/engine/jacobian.ts';
import type { Operation } from '../../../src/engine/operation.ts';
import { operations } from '../../../src/engine/operations/index.ts';
import { uniformFrom } from '../../../src/engine/random.ts';
import {
  nestedOf,
  sameShapes,
  sizeOf,
  tensorOf,
  type NestedNumbers,
  type Shape,
} from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf } from './support.ts';

const rules = operations.filter(({ leaf }) => leaf === undefined);

describe.each(rules.map((operation) => [operation.name, operation] as const))(
  'the Jacobian of %s',
  (_name, operation) => {
    it('times what arrives is what the backward pass passes on', () => {
      fc.assert(
        fc.property(fc.constantFrom(...operation.test.shapes), fc.nat(), (shapes, seed) => {
          const evaluation = applied(operation, shapes, seed);
          for (const step of edgesInto(evaluation, shapes.length)) {
            const jacobian = jacobianOf(evaluation, step.reader, step.slot)!;
            const product = jacobianProduct(jacobian, step.upstream, step.contribution.shape);
            expect(jacobian.shape).toEqual(
              [step.upstream, step.contribution].map(({ shape }) => sizeOf(shape)),
            );
            expect(nestedOf(product)).toEqual(closeTo(nestedOf(step.contribution), 1e-9));
          }
        }),
        { numRuns: 20 },
      );
    });

    it('is diagonal where the operation is elementwise and nothing is broadcast', () => {
      for (const shapes of operation.test.shapes) {
        if (!operation.isElementwise) continue;
        const evaluation = applied(operation, shapes, 1);
        for (const { reader, slot, upstream, contribution } of edgesInto(
          evaluation,
          shapes.length,
        )) {
          const isSquare = sameShapes(upstream.shape, contribution.shape);
          expect(isDiagonal(jacobianOf(evaluation, reader, slot)!)).toBe(isSquare);
        }
      }
    });
  },
);

describe('a Jacobian', () => {
  it('of a product of matrix and vector is the matrix', () => {
    const A = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(jacobian('matmul', 1, A, [7, 8, 9])).toEqual(A);
  });

  it('of a sum is a row, and of a broadcast number a column', () => {
    expect(jacobian('sum', 0, [4, 5, 6])).toEqual([[1, 1, 1]]);
    expect(jacobian('multiply', 1, [4, 5, 6], 2)).toEqual([[4], [5], [6]]);
  });

  it('of numbers is the local derivative', () => {
    expect(jacobian('multiply', 0, 3, 5)).toEqual([[5]]);
  });

  it('of a softmax is diag(y) − y yᵀ', () => {
    expect(jacobian('softmax', 0, [0, 0])).toEqual([
      [0.25, -0.25],
      [-0.25, 0.25],
    ]);
  });

  it('counts the entries of a matrix row by row', () => {
    const matrix = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(jacobian('multiply', 1, matrix, [1, 1, 1])).toEqual([
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
      [4, 0, 0],
      [0, 5, 0],
      [0, 0, 6],
    ]);
  });

  it('stays 0 off the diagonal where a slope is infinite', () => {
    expect(jacobian('sqrt', 0, [0, 4])).toEqual([
      [Infinity, 0],
      [0, 0.25],
    ]);
  });

  it('keeps an infinite gradient to the entries that depend on it', () => {
    const diagonal = tensorOf([
      [2, 0],
      [0, 3],
    ]);
    expect(nestedOf(jacobianProduct(diagonal, tensorOf([Infinity, 1]), [2]))).toEqual([
      Infinity,
      3,
    ]);
  });

  it('is not worked out beyond its largest size', () => {
    const side = Math.sqrt(LARGEST_JACOBIAN);
    expect(jacobian('exp', 0, new Array<number>(side).fill(0))).not.toBeNull();
    expect(jacobian('exp', 0, new Array<number>(side + 1).fill(0))).toBeNull();
  });

  it('is not worked out where a row costs too much', () => {
    const x = Array.from({ length: 2048 }, () => new Array<number>(10).fill(1));
    const W = Array.from({ length: 10 }, () => [1]);
    expect(jacobian('dense', 2, x, W, 0)).toBeNull();
  });

  it('needs a value on both sides and a slot that exists', () => {
    expect(jacobian('exp', 1, 0)).toBeNull();
    expect(jacobian('matmul', 0, [1, 2], [1, 2, 3])).toBeNull();
    const unwired = evaluationOf([{ id: 'y', op: 'exp', inputs: [null] }]);
    expect(jacobianOf(unwired, 0, 0)).toBeNull();
  });
});

describe('a diagonal matrix', () => {
  it('is square and 0 off its diagonal', () => {
    const isDiagonalOf = (rows: number[][]) => isDiagonal(tensorOf(rows));
    expect(isDiagonalOf([[5]])).toBe(true);
    expect(
      isDiagonalOf([
        [0, 0],
        [0, 2],
      ]),
    ).toBe(true);
    expect(
      isDiagonalOf([
        [1, 0],
        [NaN, 2],
      ]),
    ).toBe(false);
    expect(isDiagonalOf([[1, 0]])).toBe(false);
  });
});

/** An operation at random inputs of these shapes, within its domain, and weighted by a sum. */
function applied(operation: Operation, shapes: readonly Shape[], seed: number) {
  const random = uniformFrom(seed);
  const leaves = shapes.map((shape, slot) => {
    const [low, high] = operation.test.domain[slot] ?? operation.test.domain.at(-1)!;
    const data = new Float64Array(sizeOf(shape)).map(() => low + (high - low) * random());
    return { id: `x${slot}`, op: 'input', value: nestedOf({ shape, data }) };
  });
  const inputs = leaves.map(({ id }) => id);
  return evaluationOf([
    ...leaves,
    { id: 'z', op: operation.name, inputs },
    { id: 'weighted', op: 'sin', inputs: ['z'] },
  ]);
}

function edgesInto(evaluation: ReturnType<typeof evaluationOf>, reader: number): EdgeStep[] {
  return [...backwardSteps(evaluation, reader + 1)].filter(
    (step) => step.kind === 'edge' && step.reader === reader,
  ) as EdgeStep[];
}

function jacobian(op: string, slot: number, ...inputs: NestedNumbers[]): NestedNumbers | null {
  const leaves = inputs.map((value, at) => ({ id: `x${at}`, op: 'input', value }));
  const reads = leaves.map(({ id }) => id);
  const evaluation = evaluationOf([...leaves, { id: 'z', op, inputs: reads }]);
  const found = jacobianOf(evaluation, inputs.length, slot);
  return found === null ? null : nestedOf(found);
}
