import type { Point } from '../geometry.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much wider than high the whole should become. */
const SHAPE = 1.6;

/**
 * Where boxes stand in rows from left to right, one row below the other, in the order given and
 * `gap` apart: upper left corners, the first at the origin. Rows are as wide as the widest box, or as
 * makes all of it a window's shape.
 */
export function onShelves(sizes: readonly Size[], gap: number): Point[] {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 0);
  const room = Math.max(widest, Math.sqrt(area * SHAPE));
  let [x, y, tallest] = [0, 0, 0];
  return sizes.map(({ width, height }) => {
    if (x > 0 && x + width > room) {
      y += tallest + gap;
      [x, tallest] = [0, 0];
    }
    const place = { x, y };
    x += width + gap;
    tallest = Math.max(tallest, height);
    return place;
  });
}
