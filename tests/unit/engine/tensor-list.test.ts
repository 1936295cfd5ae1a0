import { describe, expect, it } from 'vitest';
import { TensorList } from '../../../src/engine/tensor-list.ts';
import { nestedOf, scalar, tensorOf } from '../../../src/engine/tensor.ts';

describe('a list of tensors', () => {
  it('gives back numbers and other tensors, and nothing at gaps', () => {
    const list = new TensorList(5);
    const matrix = tensorOf([[1, 2]]);
    list.set(0, scalar(-0));
    list.set(1, scalar(Number.NaN));
    list.set(3, matrix);
    list.set(4, { shape: [], data: Float64Array.of(7) });
    expect([0, 1, 2, 3, 4, 5, -1].map((place) => list.has(place))).toEqual([
      ...[true, true, false, true, true],
      ...[false, false],
    ]);
    expect(nestedOf(list.get(0)!)).toBe(-0);
    expect(nestedOf(list.get(1)!)).toBeNaN();
    expect(list.get(2)).toBeNull();
    expect(list.get(3)).toBe(matrix);
    expect(nestedOf(list.get(4)!)).toBe(7);
  });

  it('takes another value of another kind', () => {
    const list = new TensorList(1);
    list.set(0, tensorOf([1, 2]));
    list.set(0, scalar(3));
    expect(nestedOf(list.get(0)!)).toBe(3);
    list.set(0, tensorOf([4, 5]));
    expect(nestedOf(list.get(0)!)).toEqual([4, 5]);
  });
});
