import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areClose } from '../../../src/layout/geometry.ts';
import { freePlace, freePlaceBefore, roomFor } from '../../../src/layout/placement.ts';

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

describe('a free place before something', () => {
  it('is where the box is, if nothing lies there', () => {
    expect(freePlaceBefore(box(0, 0, 50, 50), [box(0, 60, 50, 50)])).toEqual({ x: 0, y: 0 });
  });

  it('is nearest to the height, above or below', () => {
    expect(freePlaceBefore(box(0, 0, 50, 50), [box(0, 10, 50, 50)])).toEqual({ x: 0, y: -80 });
    expect(freePlaceBefore(box(0, 0, 50, 50), [box(0, -10, 50, 50)])).toEqual({ x: 0, y: 80 });
  });

  it('is further left where a column is full', () => {
    const column = Array.from({ length: 9 }, (_, at) => box(0, 60 * at - 240, 50, 50));
    expect(freePlaceBefore(box(0, 0, 50, 50), column)).toEqual({ x: -160, y: 0 });
  });

  it('lies upon nothing and never further right, whatever there is', () => {
    const number = fc.integer({ min: 0, max: 400 });
    const boxes = fc.tuple(number, number, number, number).map((sides) => box(...sides));
    fc.assert(
      fc.property(boxes, fc.array(boxes), (wished, occupied) => {
        const place = { ...wished, ...freePlaceBefore(wished, occupied) };
        expect(occupied.some((other) => areClose(place, other, 0))).toBe(false);
        expect(place.x).toBeLessThanOrEqual(wished.x);
      }),
    );
  });
});

describe('room', () => {
  const size = { width: 50, height: 50 };
  const sight = box(0, 0, 300, 100);

  it('is in sight where that is crowded too, and to the right of all where it is full', () => {
    const crowd = [box(0, 0, 100, 100), box(184, 0, 116, 100)];
    const place = { ...size, ...roomFor(size, { x: 0, y: 0 }, crowd, sight) };
    expect(place.x).toBeGreaterThan(100);
    expect(place.x + place.width).toBeLessThan(184);
    expect(roomFor(size, { x: 0, y: 0 }, [sight], sight)).toEqual({ x: 340, y: 0 });
  });
});
