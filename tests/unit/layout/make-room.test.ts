import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoom, slidRight } from '../../../src/layout/make-room.ts';
import { popoverPlace } from '../../../src/layout/popover-place.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('room for a node in a wire', () => {
  const source = box(0, 0, 100, 60);
  it('is there where the nodes stand far enough apart: nothing slides', () => {
    expect(makeRoom(source, box(600, 0, 80, 80), box(300, 5, 84, 84))).toEqual({
      corner: { x: 300, y: 5 },
      shift: 0,
    });
  });

  it('is kept to both sides where the wish is too near to one of them', () => {
    const { corner, shift } = makeRoom(source, box(600, 0, 80, 80), box(560, 5, 84, 84));
    expect(shift).toBe(0);
    expect(corner.x + 84).toBeLessThan(600 - 60);
  });

  it('is made by sliding the reader right, by what is missing', () => {
    const reader = box(180, 0, 80, 80);
    const { corner, shift } = makeRoom(source, reader, box(110, 0, 84, 84));
    expect(corner.x).toBeGreaterThan(source.x + source.width);
    expect(reader.x + shift).toBeGreaterThan(corner.x + 84);
    const apart = makeRoom(
      source,
      { ...reader, x: reader.x + shift },
      { ...corner, width: 84, height: 84 },
    );
    expect(apart).toEqual({ corner, shift: 0 });
  });

  it('a wire that runs back has room as it is', () => {
    const wished = box(-40, 5, 84, 84);
    expect(makeRoom(source, box(-200, 0, 80, 80), wished)).toEqual({
      corner: { x: -40, y: 5 },
      shift: 0,
    });
  });

  it('all that depends on the reader slides alike', () => {
    const places = new Map([
      ['a', { x: 1, y: 2 }],
      ['b', { x: 3, y: 4 }],
      ['c', { x: 5, y: 6 }],
    ]);
    expect(slidRight(places, ['b', 'c'], 10)).toEqual(
      new Map([
        ['b', { x: 13, y: 4 }],
        ['c', { x: 15, y: 6 }],
      ]),
    );
  });
});

describe('the place of a panel beside its anchor', () => {
  const view = box(0, 0, 1000, 700);
  const size = { width: 300, height: 200 };

  it('is on its side, or on another that has room', () => {
    expect(popoverPlace(box(400, 100, 100, 50), size, view).y).toBe(160);
    expect(popoverPlace(box(400, 600, 100, 50), size, view).y).toBe(390);
    expect(popoverPlace(box(400, 300, 0, 0), size, view, 'right').x).toBe(410);
    expect(popoverPlace(box(900, 300, 0, 0), size, view, 'right').x).toBe(590);
    expect(popoverPlace(box(900, 300, 0, 0), size, view, 'left').x).toBe(590);
  });

  it('is within what can be seen, wherever the anchor is, as long as that has room', () => {
    const sides = fc.constantFrom('below', 'right', 'left' as const);
    const at = fc.record({
      x: fc.integer({ min: -99, max: 1099 }),
      y: fc.integer({ min: -99, max: 799 }),
    });
    fc.assert(
      fc.property(at, sides, (point, side) => {
        const { x, y } = popoverPlace({ ...point, width: 40, height: 20 }, size, view, side);
        expect(x >= 0 && x + size.width <= 1000 && y >= 0 && y + size.height <= 700).toBe(true);
      }),
    );
  });
});
