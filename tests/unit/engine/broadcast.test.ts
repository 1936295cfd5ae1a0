import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  broadcastShapes,
  broadcastTo,
  plus,
  sumTo,
  times,
  zipWith,
} from '../../../src/engine/broadcast.ts';
import { broadcastShape } from '../../../src/engine/shape-rules.ts';
import { nestedOf, sizeOf, tensorOf, type Shape, type Tensor } from '../../../src/engine/tensor.ts';
import { closeTo, drawn } from './support.ts';

const shape: fc.Arbitrary<Shape> = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 });

describe('broadcasting', () => {
  it.each([
    [[], [], []],
    [[], [3], [3]],
    [[3], [2, 3], [2, 3]],
    [[2, 1], [3], [2, 3]],
    [
      [2, 1],
      [1, 3],
      [2, 3],
    ],
    [[1], [4], [4]],
  ])('gives shapes %j and %j the shape %j, in either order', (a, b, expected) => {
    expect(broadcastShapes(a, b)).toEqual(expected);
    expect(broadcastShapes(b, a)).toEqual(expected);
  });

  it.each([
    [[3], [4]],
    [[2, 3], [2]],
    [
      [2, 3],
      [3, 2],
    ],
  ])('finds no shape for %j and %j', (a, b) => {
    expect(broadcastShapes(a, b)).toBeNull();
  });

  it('repeats a column along rows and a row along columns', () => {
    const column = tensorOf([[10], [20]]);
    expect(nestedOf(plus(column, tensorOf([1, 2, 3])))).toEqual([
      [11, 12, 13],
      [21, 22, 23],
    ]);
    expect(nestedOf(zipWith(tensorOf([1, 2, 3]), column, (a, b) => b - a))).toEqual([
      [9, 8, 7],
      [19, 18, 17],
    ]);
  });

  it('names the two inputs of several that do not fit', () => {
    expect(broadcastShape([[], [2, 3], [1], [2]])).toEqual({
      kind: 'shapeMismatch',
      rule: 'broadcast',
      slots: [1, 3],
      shapes: [[2, 3], [2]],
    });
  });

  it('has the sum over what was repeated as its adjoint', () => {
    fc.assert(
      fc.property(
        shape,
        shape,
        fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
        (a, b, stream) => {
          const wide = broadcastShapes(a, b);
          fc.pre(wide !== null);
          const [x, ybar] = [filledFrom(a, stream), filledFrom(wide, stream)];
          const ahead = sumTo(times(broadcastTo(x, wide), ybar), []);
          const back = sumTo(times(x, sumTo(ybar, a)), []);
          expect(nestedOf(back)).toEqual(closeTo(nestedOf(ahead), 1e-12));
        },
      ),
    );
  });
});

function filledFrom(shape: Shape, stream: fc.Stream<number>): Tensor {
  return { shape, data: Float64Array.from({ length: sizeOf(shape) }, () => drawn(stream)) };
}
