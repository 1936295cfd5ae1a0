import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, fillKinds, type FillKind } from '../../../src/engine/fill.ts';
import { nestedOf, sizeOf, type Shape } from '../../../src/engine/tensor.ts';

const length = fc.integer({ min: 1, max: 6 });
const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc.constant([]),
  fc.tuple(length),
  fc.tuple(length, length),
);

describe('a fill', () => {
  it.each(fillKinds)(
    'with %s gives every shape its finite entries, the same for a seed',
    (kind) => {
      fc.assert(
        fc.property(shapes, fc.integer(), (shape, seed) => {
          const tensor = fill(kind, shape, seed);
          expect(tensor.shape).toEqual(shape);
          expect(tensor.data).toHaveLength(sizeOf(shape));
          expect(tensor.data.every(Number.isFinite)).toBe(true);
          expect(fill(kind, shape, seed)).toEqual(tensor);
        }),
      );
    },
  );

  it('with zeros, ones or the identity does not depend on the seed', () => {
    expect(nestedOf(fill('zeros', [2], 1))).toEqual([0, 0]);
    expect(nestedOf(fill('ones', [2], 2))).toEqual([1, 1]);
    expect(nestedOf(fill('identity', [2, 3], 3))).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(nestedOf(fill('identity', [], 4))).toBe(1);
    expect(nestedOf(fill('identity', [3], 5))).toEqual([1, 0, 0]);
  });

  it.each<[FillKind, number]>([
    ['normal', 1],
    ['uniform', 1 / 3],
    ['glorot', 2 / (400 + 100)],
    ['he', 2 / 400],
  ])('with %s has the mean 0 and the variance %d', (kind, variance) => {
    const { data } = fill(kind, [400, 100], 1);
    const mean = data.reduce((sum, entry) => sum + entry, 0) / data.length;
    const spread = data.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / data.length;
    expect(Math.abs(mean)).toBeLessThan((4 * Math.sqrt(variance)) / Math.sqrt(data.length));
    expect(spread / variance).toBeGreaterThan(0.97);
    expect(spread / variance).toBeLessThan(1.03);
  });

  it.each<[FillKind, Shape, number]>([
    ['uniform', [400, 100], 1],
    ['glorot', [400, 100], Math.sqrt(6 / 500)],
    ['glorot', [5], 1],
    ['glorot', [], Math.sqrt(3)],
  ])('with %s in the shape %j stays within ±%d', (kind, shape, bound) => {
    for (let seed = 0; seed < 20; seed++) {
      const { data } = fill(kind, shape, seed);
      expect(data.every((entry) => Math.abs(entry) <= bound)).toBe(true);
    }
  });
});
