import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestInOrder, type Wish } from '../../../../src/layout/layered/nearest-in-order.ts';

const wish = (at: number, isSettled = false, weight = 1): Wish => ({ at, weight, isSettled });

describe('places in order', () => {
  it('are the wished ones where these are in order', () => {
    const wishes = [[wish(1)], [wish(4)], [wish(9)]];
    expect(nearestInOrder(wishes, [0, 0, 0], 'squares')).toEqual([1, 4, 9]);
    expect(nearestInOrder(wishes, [0, 0, 0], 'distances')).toEqual([1, 4, 9]);
  });

  it('are shared where wishes are in each other’s way', () => {
    const wishes = [[wish(5)], [wish(1, false, 3)], [wish(9)]];
    expect(nearestInOrder(wishes, [0, 0, 0], 'squares')).toEqual([2, 2, 9]);
    expect(nearestInOrder(wishes, [0, 0, 0], 'distances')).toEqual([1, 1, 9]);
  });

  it('grant of two equal wishes the settled one, and stay between two of a kind', () => {
    expect(nearestInOrder([[wish(2), wish(8, true)]], [3], 'distances')).toEqual([8]);
    expect(nearestInOrder([[wish(2), wish(8)]], [3], 'distances')).toEqual([3]);
    expect(nearestInOrder([[wish(2), wish(8)]], [1], 'distances')).toEqual([2]);
    expect(nearestInOrder([[]], [7], 'distances')).toEqual([7]);
  });

  it('are never out of order, and cost no more than any other places in order', () => {
    const wishes = fc.array(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    const others = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(wishes, others, fc.constantFrom('squares', 'distances'), (lists, other, norm) => {
        const given = lists.map((list) => list.map((at) => wish(at)));
        const cost = (places: readonly number[]) =>
          lists
            .flatMap((list, index) => list.map((at) => Math.abs(at - places[index]!)))
            .reduce((sum, distance) => sum + (norm === 'squares' ? distance ** 2 : distance), 0);
        const found = nearestInOrder(
          given,
          lists.map(() => 0),
          norm,
        );
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(cost(found)).toBeLessThanOrEqual(cost(other.toSorted((a, b) => a - b)) + 1e-9);
      }),
    );
  });
});
