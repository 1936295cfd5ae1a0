import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, distanceToWire } from '../../../src/layout/crossings.ts';
import type { Point } from '../../../src/layout/geometry.ts';
import { wireThrough } from '../../../src/layout/splice.ts';
import { pointOn, wireBetween } from '../../../src/layout/wire.ts';

const place = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -500, max: 500 }),
});
const wire = wireBetween({ x: 0, y: 0 }, { x: 300, y: 120 });

/** On which side of the line through `a` and `b` a point lies. */
function sideOf(point: Point, a: Point, b: Point): number {
  return Math.sign((point.x - a.x) * (b.y - a.y) - (point.y - a.y) * (b.x - a.x));
}

describe('crossings of a wire and a segment', () => {
  it('are found where a knife goes straight through', () => {
    const [at, ...others] = crossings(wire, { x: 150, y: -100 }, { x: 150, y: 300 });
    expect(others).toEqual([]);
    expect(at!.x).toBeCloseTo(150);
    expect(at!.y).toBeCloseTo(60);
  });

  it('are none beyond the segment, beside the wire, or where nothing was drawn', () => {
    expect(crossings(wire, { x: 150, y: 70 }, { x: 150, y: 300 })).toEqual([]);
    expect(crossings(wire, { x: -50, y: -100 }, { x: -50, y: 300 })).toEqual([]);
    expect(crossings(wire, { x: 150, y: 60 }, { x: 150, y: 60 })).toEqual([]);
  });

  it('are up to three, in the direction of the wire', () => {
    const back = wireBetween({ x: 0, y: 0 }, { x: -300, y: 200 });
    const points = crossings(back, { x: -120, y: -100 }, { x: -180, y: 300 });
    expect(points).toHaveLength(1);
    const across = crossings(back, { x: -550, y: 340 }, { x: 250, y: -140 });
    expect(across).toHaveLength(3);
    expect(across[0]!.x).toBeGreaterThan(across[2]!.x);
  });

  it('lie on both, and are as many as the changes of side along the wire', () => {
    fc.assert(
      fc.property(place, place, place, place, (from, to, a, b) => {
        const curve = wireBetween(from, to);
        const found = crossings(curve, a, b);
        for (const point of found) {
          const length = Math.hypot(b.x - a.x, b.y - a.y);
          const offset = (point.x - a.x) * (b.y - a.y) - (point.y - a.y) * (b.x - a.x);
          expect(Math.abs(offset / length)).toBeLessThan(1e-6);
          expect(distanceToWire(curve, point)).toBeLessThan(40);
        }
        // A segment that reaches far beyond both ends is crossed wherever the wire changes sides.
        const far = 1e4;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        if (Math.hypot(dx, dy) < 1) return;
        const [start, end] = [-far, far].map((k) => ({ x: a.x + k * dx, y: a.y + k * dy }));
        const sides = Array.from({ length: 401 }, (_, part) =>
          sideOf(pointOn(curve, part / 400), a, b),
        ).filter((side) => side !== 0);
        const changes = sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length;
        expect(crossings(curve, start!, end!).length).toBeGreaterThanOrEqual(changes);
      }),
    );
  });
});

describe('the wire under a dragged node', () => {
  const held = (name: string, y: number) => ({
    name,
    wire: wireBetween({ x: 0, y }, { x: 300, y }),
  });

  it('is the one nearest to its middle, of those that run through it', () => {
    const box = { x: 100, y: 0, width: 80, height: 80 };
    const wires = [held('upper', 10), held('middle', 45), held('outside', 90)];
    expect(wireThrough(wires, box)?.name).toBe('middle');
    expect(wireThrough([held('outside', 90)], box)).toBeNull();
  });

  it('is none that only comes near', () => {
    expect(wireThrough([{ wire }], { x: 200, y: -40, width: 60, height: 60 })).toBeNull();
    expect(wireThrough([{ wire }], { x: 310, y: 60, width: 80, height: 80 })).toBeNull();
  });
});
