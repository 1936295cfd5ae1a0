import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned, distributed } from '../../../src/layout/align.ts';
import type { Box } from '../../../src/layout/geometry.ts';

const boxes: ReadonlyMap<string, Box> = new Map([
  ['a', { x: 0, y: 10, width: 100, height: 40 }],
  ['b', { x: 130, y: 0, width: 60, height: 80 }],
  ['c', { x: 400, y: 60, width: 40, height: 60 }],
]);

function xs(places: ReadonlyMap<string, { readonly x: number }>): number[] {
  return [...places.values()].map(({ x }) => x);
}

function ys(places: ReadonlyMap<string, { readonly y: number }>): number[] {
  return [...places.values()].map(({ y }) => y);
}

describe('aligning', () => {
  it('moves boxes to the first edge, the last edge or the middle of them all', () => {
    expect(xs(aligned(boxes, 'left'))).toEqual([0, 0, 0]);
    expect(xs(aligned(boxes, 'center'))).toEqual([170, 190, 200]);
    expect(xs(aligned(boxes, 'right'))).toEqual([340, 380, 400]);
    expect(ys(aligned(boxes, 'top'))).toEqual([0, 0, 0]);
    expect(ys(aligned(boxes, 'middle'))).toEqual([40, 20, 30]);
    expect(ys(aligned(boxes, 'bottom'))).toEqual([80, 40, 60]);
  });

  it('leaves the other axis alone', () => {
    expect(ys(aligned(boxes, 'left'))).toEqual([10, 0, 60]);
    expect(xs(aligned(boxes, 'bottom'))).toEqual([0, 130, 400]);
  });
});

describe('distributing', () => {
  it('makes all gaps equal, and leaves the first and the last where they are', () => {
    expect(xs(distributed(boxes, 'horizontal'))).toEqual([0, 220, 400]);
    expect(ys(distributed(boxes, 'horizontal'))).toEqual([10, 0, 60]);
  });

  it('does so for boxes that overlap, and in any order', () => {
    const place = fc.record({
      x: fc.integer({ max: 500 }),
      y: fc.integer({ max: 500 }),
      width: fc.integer({ min: 10, max: 200 }),
      height: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 8 }), (list) => {
        const given = new Map(list.map((box, at) => [String(at), box]));
        const places = distributed(given, 'vertical');
        const sorted = [...given]
          .sort(([, a], [, b]) => a.y + a.height / 2 - b.y - b.height / 2)
          .map(([id, { height }]) => ({ y: places.get(id)!.y, height }));
        const gaps = sorted.slice(1).map(({ y }, at) => y - sorted[at]!.y - sorted[at]!.height);
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 6);
      }),
    );
  });

  it('leaves two boxes alone', () => {
    const two = new Map([...boxes].slice(0, 2));
    expect(xs(distributed(two, 'horizontal'))).toEqual([0, 130]);
  });
});
