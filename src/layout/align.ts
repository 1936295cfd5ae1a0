import { boundsOf, type Box, type Point } from './geometry.ts';

/** To which line of all boxes together each of them is moved. */
export type Alignment = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

/** Between which edges the gaps become equal: from left to right, or from top to bottom. */
export type Distribution = 'horizontal' | 'vertical';

type Boxes = ReadonlyMap<string, Box>;

/** Where the upper left corners of boxes come to lie when they are aligned. */
export function aligned(boxes: Boxes, alignment: Alignment): Map<string, Point> {
  const whole = boundsOf([...boxes.values()]);
  const places = new Map<string, Point>();
  if (whole === null) return places;
  for (const [id, box] of boxes) {
    const left =
      whole.x + (whole.width - box.width) * shareOf(alignment, 'left', 'right', 'center');
    const top =
      whole.y + (whole.height - box.height) * shareOf(alignment, 'top', 'bottom', 'middle');
    places.set(id, {
      x: Number.isNaN(left) ? box.x : left,
      y: Number.isNaN(top) ? box.y : top,
    });
  }
  return places;
}

/**
 * Where the upper left corners of boxes come to lie when the gaps between neighbours are made equal.
 * The first and the last stay; boxes that overlap do so by equal parts.
 */
export function distributed(boxes: Boxes, distribution: Distribution): Map<string, Point> {
  const [start, length] =
    distribution === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const sorted = [...boxes].sort(
    ([, a], [, b]) => a[start] + a[length] / 2 - b[start] - b[length] / 2,
  );
  const places = new Map<string, Point>([...boxes].map(([id, { x, y }]) => [id, { x, y }]));
  const [first, last] = [sorted[0]?.[1], sorted.at(-1)?.[1]];
  if (first === undefined || last === undefined || sorted.length < 3) return places;
  const taken = sorted.reduce((sum, [, box]) => sum + box[length], 0);
  const gap = (last[start] + last[length] - first[start] - taken) / (sorted.length - 1);
  let next = first[start];
  for (const [id, box] of sorted) {
    places.set(id, { x: box.x, y: box.y, [start]: next });
    next += box[length] + gap;
  }
  return places;
}

/** How much of the room an alignment leaves before a box; NaN where it does not say. */
function shareOf(
  alignment: Alignment,
  start: Alignment,
  end: Alignment,
  middle: Alignment,
): number {
  if (alignment === start) return 0;
  if (alignment === end) return 1;
  return alignment === middle ? 0.5 : Number.NaN;
}
