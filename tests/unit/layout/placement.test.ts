import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areClose } from '../../../src/layout/geometry.ts';
import { freePlace } from '../../../src/layout/placement.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('a free place', () => {
  it('is where the box is, if nothing lies there', () => {
    expect(freePlace(box(0, 0, 50, 50), [box(60, 0, 50, 50)], null)).toEqual({ x: 0, y: 0 });
  });

  it('is the nearer of that to the right and that below', () => {
    expect(freePlace(box(0, 0, 50, 50), [box(0, 0, 90, 50)], null)).toEqual({ x: 0, y: 90 });
    expect(freePlace(box(0, 0, 50, 50), [box(0, 0, 50, 90)], null)).toEqual({ x: 90, y: 0 });
  });

  it('is rather in sight than near', () => {
    const sight = box(0, 0, 500, 100);
    expect(freePlace(box(0, 0, 50, 50), [box(0, 0, 90, 50)], sight)).toEqual({ x: 130, y: 0 });
  });

  it('lies upon nothing, whatever there is', () => {
    const number = fc.integer({ min: 0, max: 400 });
    const boxes = fc.tuple(number, number, number, number).map((sides) => box(...sides));
    fc.assert(
      fc.property(boxes, fc.array(boxes), (wished, occupied) => {
        const place = { ...wished, ...freePlace(wished, occupied, null) };
        expect(occupied.some((other) => areClose(place, other, 0))).toBe(false);
      }),
    );
  });
});
