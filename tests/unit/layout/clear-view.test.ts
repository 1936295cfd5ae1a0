import { describe, expect, it } from 'vitest';
import { buttonCorners } from '../../../src/layout/button-corners.ts';
import { clearingMove } from '../../../src/layout/clear-view.ts';
import { areClose, holds, type Box } from '../../../src/layout/geometry.ts';

const sight = { x: 100, y: 50, width: 1000, height: 600 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
/** A box and its title, after the view has moved for them at a zoom. */
function shown(it: Box, zoom = 1) {
  const head = { ...it, width: 120, height: 40 };
  const by = clearingMove(it, head, sight, zoom);
  const after = (some: Box) => ({ ...some, x: some.x + by.x, y: some.y + by.y });
  return { by, box: after(it), head: after(head) };
}

describe('a view that is to show something', () => {
  it('stays where all of it is free to see', () => {
    expect(shown(box(500, 300, 300, 200)).by).toEqual({ x: 0, y: 0 });
  });

  it('moves just enough for what is beyond an edge', () => {
    expect(shown(box(500, 20, 300, 200)).by).toEqual({ x: 0, y: 46 });
    expect(shown(box(900, 500, 300, 200)).by).toEqual({ x: -116, y: -66 });
  });

  it.each([0.5, 1, 2])('has the title beside the buttons in the corners, at zoom %d', (zoom) => {
    for (const it of [box(110, 60, 200, 200), box(20, 0, 300, 300), box(110, 600, 160, 60)]) {
      const { head, box: after } = shown(it, zoom);
      for (const corner of buttonCorners(sight, zoom)) {
        expect(areClose(head, corner, 0)).toBe(false);
      }
      expect(holds(sight, after)).toBe(true);
    }
  });

  it('shows the title of what is larger than itself', () => {
    const { head } = shown(box(-400, -300, 3000, 2000));
    expect(holds(sight, head)).toBe(true);
    for (const corner of buttonCorners(sight, 1)) expect(areClose(head, corner, 0)).toBe(false);
  });
});
