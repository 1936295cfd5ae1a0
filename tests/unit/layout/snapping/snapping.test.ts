import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/layout/geometry.ts';
import { snapTargets, type MovedWire } from '../../../../src/layout/snapping/snap-targets.ts';
import { GRID, snap } from '../../../../src/layout/snapping/snapping.ts';

const box = (x: number, y: number, width = 80, height = 80): Box => ({ x, y, width, height });
const REACH = 6;

/** Moves a box among others to a place. */
function moved(to: { x: number; y: number }, others: readonly Box[], wires: MovedWire[] = []) {
  const own = box(0, 0);
  const snapped = snap(snapTargets(own, others, wires), to, REACH);
  return { ...snapped, at: snapped.delta };
}

describe('a dragged box', () => {
  it('is drawn to edges and middles of its neighbours', () => {
    const other = box(300, 400, 40, 40);
    expect(moved({ x: 304, y: 203 }, [other]).at).toEqual({ x: 300, y: 200 });
    expect(moved({ x: 278, y: 203 }, [other]).at.x).toBe(280);
    expect(moved({ x: 257, y: 203 }, [other]).at.x).toBe(260);
  });

  it('is drawn from no further away than the reach, and to the grid otherwise', () => {
    const other = box(301, 400);
    expect(moved({ x: 295, y: 0 }, [other]).at.x).toBe(301);
    expect(moved({ x: 294, y: 0 }, [other]).at.x).toBe(296);
    const free = moved({ x: 131, y: 77 }, []);
    expect(free.at).toEqual({ x: 128, y: 80 });
    expect([free.guides, free.gaps]).toEqual([[], []]);
  });

  it('shows a line from end to end of all that is in line', () => {
    const { guides } = moved({ x: 302, y: 200 }, [box(300, 0), box(300, 500, 80, 30)]);
    expect(guides).toEqual([
      { from: { x: 300, y: 0 }, to: { x: 300, y: 530 }, isWire: false },
      { from: { x: 380, y: 0 }, to: { x: 380, y: 530 }, isWire: false },
    ]);
    const { guides: middle } = moved({ x: 302, y: 200 }, [box(320, 0, 40, 80)]);
    expect(middle).toEqual([{ from: { x: 340, y: 0 }, to: { x: 340, y: 280 }, isWire: false }]);
  });

  it('makes a wire straight, sooner than it meets an edge', () => {
    const wire = { moved: { x: 80, y: 42 }, fixed: { x: 300, y: 131 } };
    // The wire is straight at y = 89, the tops are in line at y = 92.
    const { at, guides } = moved({ x: 20, y: 90.8 }, [box(300, 92, 300, 300)], [wire]);
    expect(at.y).toBe(89);
    expect(guides).toEqual([
      { from: { x: at.x + 80, y: 131 }, to: { x: 300, y: 131 }, isWire: true },
    ]);
  });

  it('stops where it is as far from its neighbour as that from the next', () => {
    const row = [box(-400, 3), box(-200, 3)];
    const { at, gaps } = moved({ x: 4, y: 0 }, row);
    expect(at.x).toBe(0);
    expect(gaps.map(({ length }) => length)).toEqual([120, 120]);
    expect(gaps.map(({ from, to }) => [from.x, to.x])).toEqual([
      [-320, -200],
      [-120, 0],
    ]);
  });

  it('stops in the middle between two neighbours', () => {
    const { at, gaps } = moved({ x: 3, y: 1 }, [box(-205, -40), box(207, 40)]);
    expect(at.x).toBe(1);
    expect(gaps.map(({ length }) => length)).toEqual([126, 126]);
  });

  it('never ends further than the reach or half the grid from the pointer', () => {
    const place = fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 500 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), place, (corners, to) => {
        const { at } = moved(
          to,
          corners.map(({ x, y }) => box(x, y, 144, 60)),
        );
        const most = Math.max(REACH, GRID / 2);
        expect(Math.abs(at.x - to.x)).toBeLessThanOrEqual(most);
        expect(Math.abs(at.y - to.y)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('stays where it is once it has snapped to a neighbour, however often it is taken up', () => {
    const place = fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 500 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), place, (corners, to) => {
        const others = corners.map(({ x, y }) => box(x, y, 144, 60));
        const takenUp = ({ x, y }: { x: number; y: number }) =>
          snap(snapTargets(box(x, y), others, []), { x: 0, y: 0 }, REACH);
        const first = moved(to, others).at;
        // From a line of the grid a neighbour may still be in reach.
        const { delta } = takenUp(first);
        const again = takenUp({ x: first.x + delta.x, y: first.y + delta.y });
        expect(again.delta.x).toBeCloseTo(0, 6);
        expect(again.delta.y).toBeCloseTo(0, 6);
      }),
    );
  });
});
