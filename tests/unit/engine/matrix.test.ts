import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixProduct, product, transposed } from '../../../src/engine/matrix.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { nestedOf, tensorOf, type Tensor } from '../../../src/engine/tensor.ts';
import { drawn, evaluationOf, gradientsThrough } from './support.ts';

const lengths = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 })));

describe('the matrix product', () => {
  it('reads either factor as its transpose, as if it had been copied', () => {
    fc.assert(
      fc.property(lengths, fc.infiniteStream(fc.integer({ min: -9, max: 9 })), (sizes, stream) => {
        const [rows, inner, columns] = sizes as [number, number, number];
        const a = matrixFrom(rows, inner, stream);
        const b = matrixFrom(inner, columns, stream);
        const expected = nestedOf(matrixProduct(a, b));
        const [aT, bT] = [transposed(a), transposed(b)];
        expect(nestedOf(matrixProduct(aT, b, { left: true }))).toEqual(expected);
        expect(nestedOf(matrixProduct(a, bT, { right: true }))).toEqual(expected);
        expect(nestedOf(matrixProduct(aT, bT, { left: true, right: true }))).toEqual(expected);
        expect(nestedOf(transposed(matrixProduct(bT, aT)))).toEqual(expected);
      }),
    );
  });

  it('takes away the dimension that a vector lends', () => {
    const matrix = tensorOf([
      [1, 2],
      [3, 4],
    ]);
    expect(nestedOf(product(tensorOf([1, 1]), matrix))).toEqual([4, 6]);
    expect(nestedOf(product(matrix, tensorOf([1, 1])))).toEqual([3, 7]);
    expect(nestedOf(product(tensorOf([1, 2]), tensorOf([3, 4])))).toBe(11);
  });

  it('keeps NaN, even against a factor of 0', () => {
    expect(nestedOf(product(tensorOf([0, 1]), tensorOf([NaN, 1])))).toBeNaN();
  });

  it('gives both factors gradients of their own shapes', () => {
    expect(
      gradientsThrough(
        'matmul',
        [
          [1, 2],
          [3, 4],
        ],
        [5, 6],
      ),
    ).toEqual([
      [
        [5, 6],
        [5, 6],
      ],
      [4, 6],
    ]);
  });
});

describe('the transpose', () => {
  it('leaves a vector and a scalar as they are', () => {
    expect(nestedOf(transposed(tensorOf([1, 2])))).toEqual([1, 2]);
    expect(nestedOf(transposed(tensorOf(3)))).toBe(3);
  });
});

describe('a fault of shapes', () => {
  it('of a matrix product names both shapes', () => {
    expect(faultOf('matmul', [[1, 2, 3]], [[1, 2]])).toEqual({
      kind: 'shapeMismatch',
      rule: 'matmul',
      slots: [0, 1],
      shapes: [
        [1, 3],
        [1, 2],
      ],
    });
  });

  it('of a matrix product with a scalar names the slot', () => {
    expect(faultOf('matmul', [[1, 2, 3]], 2)).toEqual({
      kind: 'rankMismatch',
      slot: 1,
      shape: [],
      expected: 'vector or matrix',
    });
  });

  it.each([
    [2, [[1, 2]]],
    [-3, [[1, 2]]],
    [1, [1, 2]],
    [0, 5],
    [0.5, [[1, 2]]],
  ])('says that axis %d is out of range for %j', (axis, value) => {
    const shape = tensorOf(value).shape;
    for (const op of ['sum', 'mean']) {
      expect(operationByName.get(op)!.shape([shape], { axis })).toEqual({
        kind: 'axisOutOfRange',
        slot: 0,
        axis,
        shape,
      });
    }
  });

  it('of a concatenation names the first shape and the one that does not continue it', () => {
    const { shape } = operationByName.get('concat')!;
    expect(
      shape(
        [
          [2, 3],
          [1, 3],
          [2, 4],
        ],
        { axis: 0 },
      ),
    ).toEqual({
      kind: 'shapeMismatch',
      rule: 'concat',
      slots: [0, 2],
      shapes: [
        [2, 3],
        [2, 4],
      ],
    });
    expect(shape([[2], [3]], { axis: 1 })).toHaveProperty('kind', 'axisOutOfRange');
  });

  it.each([[[4]], [[4, -1]], [[-1, -1]], [[3, 2, 1]], [[0, -1]], [[1.5, 4]], [[-2, -3]]])(
    'says that six entries cannot be reshaped to %j',
    (wanted) => {
      expect(operationByName.get('reshape')!.shape([[2, 3]], { shape: wanted })).toEqual({
        kind: 'reshapeMismatch',
        slot: 0,
        shape: [2, 3],
        wanted,
      });
    },
  );

  it('stays at its node, and what depends on it waits', () => {
    const { outcomes } = evaluationOf([
      { id: 'a', op: 'input', value: [1, 2] },
      { id: 'b', op: 'input', value: [1, 2, 3] },
      { id: 'c', op: 'add', inputs: ['a', 'b'] },
      { id: 'd', op: 'negate', inputs: ['c'] },
      { id: 'e', op: 'negate', inputs: ['a'] },
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      'value',
      'value',
      'fault',
      'waiting',
      'value',
    ]);
  });
});

function faultOf(op: string, ...values: (number | number[] | number[][])[]): object {
  return operationByName.get(op)!.shape(
    values.map((value) => tensorOf(value).shape),
    {},
  );
}

function matrixFrom(rows: number, columns: number, stream: fc.Stream<number>): Tensor {
  const data = Float64Array.from({ length: rows * columns }, () => drawn(stream));
  return { shape: [rows, columns], data };
}
