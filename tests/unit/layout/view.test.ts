import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centredOn,
  filledWith,
  fittedInto,
  shownIn,
  tilesUnder,
  viewBetween,
  ZOOM,
  zoomedTo,
  type View,
} from '../../../src/layout/view.ts';

const frame = { width: 1000, height: 600 };
const box = { x: -200, y: 50, width: 400, height: 300 };

const anyView = fc.record({
  x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  zoom: fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true }),
});

/** Where a point of the canvas stands in the window. */
function seen({ x, y, zoom }: View, at: { x: number; y: number }) {
  return { x: x + at.x * zoom, y: y + at.y * zoom };
}

describe('a view', () => {
  test('shows the part of the canvas that its window is large', () => {
    expect(shownIn(frame, { x: 100, y: -50, zoom: 2 })).toEqual({
      x: -50,
      y: 25,
      width: 500,
      height: 300,
    });
  });

  test('has the middle of a box in the middle of the window', () => {
    expect(seen(centredOn(box, frame, 1.5), { x: 0, y: 200 })).toEqual({ x: 500, y: 300 });
  });

  test('is filled with a box to its nearer pair of edges, but never beyond the nearest zoom', () => {
    const view = filledWith(box, frame);
    expect(view.zoom).toBe(2);
    expect(shownIn(frame, view).height).toBe(300);
    expect(filledWith({ ...box, width: 1, height: 1 }, frame).zoom).toBe(ZOOM.most);
  });

  test('fits a box into the free part of a window, in its middle', () => {
    const free = { x: 100, y: 60, width: 800, height: 480 };
    const view = fittedInto(box, free, { least: 0.1, most: 1.6 });
    expect(view.zoom).toBe(1.6);
    expect(seen(view, { x: 0, y: 200 })).toEqual({ x: 500, y: 300 });
  });

  test('shows what is too large at its least zoom from the upper left corner on', () => {
    const view = fittedInto(
      { ...box, width: 9000 },
      { x: 36, y: 60, ...frame },
      { least: 0.5, most: 1 },
    );
    expect(view.zoom).toBe(0.5);
    expect(seen(view, box).x).toBe(36);
  });

  test('zooms about the middle of the window', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: 0.01, max: 10, noNaN: true }), (view, zoom) => {
        const after = zoomedTo(view, frame, zoom);
        const middle = { x: (500 - view.x) / view.zoom, y: (300 - view.y) / view.zoom };
        expect(seen(after, middle).x).toBeCloseTo(500, 5);
        expect(seen(after, middle).y).toBeCloseTo(300, 5);
        expect(after.zoom).toBeGreaterThanOrEqual(ZOOM.least);
        expect(after.zoom).toBeLessThanOrEqual(ZOOM.most);
      }),
    );
  });

  test('between two others leaves in its place what both have there', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        share,
        (from, zoom, at) => {
          const to = zoomedTo(from, frame, zoom);
          const middle = { x: (500 - from.x) / from.zoom, y: (300 - from.y) / from.zoom };
          expect(seen(viewBetween(from, to, at), middle).x).toBeCloseTo(500, 3);
        },
      ),
    );
    const [from, to] = [
      { x: 0, y: 0, zoom: 1 },
      { x: 100, y: -40, zoom: 1 },
    ];
    expect(viewBetween(from, to, 0)).toEqual(from);
    expect(viewBetween(from, to, 0.5)).toEqual({ x: 50, y: -20, zoom: 1 });
    expect(viewBetween(from, { ...to, zoom: 2 }, 1)).toEqual({ ...to, zoom: 2 });
  });
});

describe('the tiles under a part of the canvas', () => {
  test('hold it, and little more', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const part = shownIn(frame, view);
        const [x, y, width, height] = tilesUnder(part);
        expect(x).toBeLessThanOrEqual(part.x + 1e-9);
        expect(y).toBeLessThanOrEqual(part.y + 1e-9);
        expect(x + width).toBeGreaterThanOrEqual(part.x + part.width - 1e-9);
        expect(y + height).toBeGreaterThanOrEqual(part.y + part.height - 1e-9);
        expect(width).toBeLessThanOrEqual(3 * part.width);
      }),
    );
  });

  test('are the same for parts near by', () => {
    const at = (x: number) => tilesUnder({ ...box, x });
    expect(at(10)).toEqual(at(60));
    expect(at(10)).not.toEqual(at(400));
  });
});
