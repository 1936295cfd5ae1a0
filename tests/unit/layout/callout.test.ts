import { describe, expect, it } from 'vitest';
import { buttonCorners } from '../../../src/layout/button-corners.ts';
import { calloutPlace, leadBetween, leadShare } from '../../../src/layout/callout.ts';
import { frameTitleBox } from '../../../src/layout/frame.ts';
import { areClose, holds, type Box } from '../../../src/layout/geometry.ts';
import { pointOn, wireBetween } from '../../../src/layout/wire.ts';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const wire = wireBetween({ x: 144, y: 30 }, { x: 544, y: 130 });
const size = { width: 150, height: 60 };
const sight = box(-400, -400, 1600, 1200);

function calloutAmong(boxes: readonly Box[], visible = sight): Box {
  return { ...calloutPlace(wire, size, { boxes, wires: [wire] }, visible), ...size };
}

describe('a callout', () => {
  it('goes out of the way of whatever stands at the place that it would take', () => {
    const taken: Box[] = [];
    for (let at = 0; at < 4; at++) {
      const callout = calloutAmong(taken);
      expect(taken.some((other) => areClose(callout, other, 0))).toBe(false);
      taken.push(callout);
    }
  });

  it('leaves the corners with the buttons free', () => {
    const alone = calloutAmong([]);
    // The part that is seen begins where the callout would stand.
    const visible = box(alone.x - 20, alone.y - 20, 900, 700);
    const corners = buttonCorners(visible, 1);
    expect(corners.some((corner) => areClose(alone, corner, 0))).toBe(true);
    const callout = calloutAmong(corners, visible);
    expect(corners.some((corner) => areClose(callout, corner, 0))).toBe(false);
    expect(holds(visible, callout)).toBe(true);
  });
});

describe('the line from a callout to its wire', () => {
  const callout = box(250, -140, 150, 60);

  it('leads to the nearest point', () => {
    const lead = leadBetween(callout, wire, leadShare(callout, wire, []))!;
    const length = Math.hypot(lead.x2 - lead.x1, lead.y2 - lead.y1);
    for (const t of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const { x, y } = pointOn(wire, t);
      const beside = Math.max(callout.x - x, 0, x - callout.x - callout.width);
      expect(length).toBeLessThanOrEqual(Math.hypot(beside, y - callout.y - callout.height) + 1e-9);
    }
  });

  it('runs past a box that lies before or upon the nearest point', () => {
    const nearest = pointOn(wire, leadShare(callout, wire, []));
    for (const height of [20, 90]) {
      const chip = box(nearest.x - 40, nearest.y - height, 80, 40);
      const { x2, y2 } = leadBetween(callout, wire, leadShare(callout, wire, [chip]))!;
      expect(Math.abs(x2 - nearest.x)).toBeGreaterThan(20);
      expect(areClose(box(x2, y2, 0, 0), chip, 0)).toBe(false);
    }
  });

  it('leads to the middle where all of the wire is covered', () => {
    expect(leadShare(callout, wire, [box(0, -20, 800, 300)])).toBe(0.5);
  });

  it('is left out where the callout stands at the wire', () => {
    const { x, y } = pointOn(wire, 0.5);
    const close = box(x - 75, y - 74, 150, 60);
    expect(leadBetween(close, wire, leadShare(close, wire, []))).toBeNull();
  });
});

describe('what a callout keeps clear of', () => {
  it('is as large on the canvas as buttons of one size are at its zoom', () => {
    const [upper, lower] = buttonCorners(sight, 2) as [Box, Box];
    const [upperAtOne] = buttonCorners(sight, 1) as [Box];
    expect(upper).toEqual({
      ...upperAtOne,
      width: upperAtOne.width / 2,
      height: upperAtOne.height / 2,
    });
    expect(lower.y + lower.height).toBe(sight.y + sight.height);
  });

  it('is the title of a frame as far as it goes, and never more than the frame', () => {
    const frame = box(10, 20, 400, 300);
    const [short, long] = ['Layer', 'A'.repeat(200)].map((title) => frameTitleBox(frame, title));
    expect(short!.width).toBeLessThan(200);
    expect(holds(frame, short!)).toBe(true);
    expect(long!.width).toBe(400);
  });
});
