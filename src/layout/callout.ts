import { areClose, boundsOf, type Box, type Point } from './geometry.ts';
import { pointOn, type Wire } from './wire.ts';

const GAP = 14;

/**
 * Where a box of the given size explains a wire: close to its middle and beside it, where it covers
 * the least of what is drawn there and does not stand far outside it. The place is the box's upper
 * left corner.
 */
export function calloutPlace(
  wire: Wire,
  size: { readonly width: number; readonly height: number },
  obstacles: readonly Box[],
): Point {
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((t) => besides(pointOn(wire, t), size));
  const drawn = boundsOf(obstacles);
  const costs = places.map((place, rank) => {
    const box = { ...place, ...size };
    const covered = obstacles.reduce((area, obstacle) => area + overlap(box, obstacle), 0);
    const outside = drawn === null ? 0 : Math.max(0, box.y + box.height - drawn.y - drawn.height);
    // Covering a corner is worse than standing a little further off.
    return covered * 10 + outside * 1000 + coveredPoints(wire, box) * 400 + rank * 60;
  });
  return places[costs.indexOf(Math.min(...costs))]!;
}

/** Above, below, to the right and to the left of a point, the nearer places first. */
function besides({ x, y }: Point, { width, height }: { width: number; height: number }): Point[] {
  return [GAP, GAP + 32, GAP + 72].flatMap((gap) => [
    { x: x - width / 2, y: y - height - gap },
    { x: x + gap, y: y - height / 2 },
    { x: x - width - gap, y: y - height / 2 },
    { x: x - width / 2, y: y + gap },
  ]);
}

function overlap(a: Box, b: Box): number {
  if (!areClose(a, b, 4)) return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + 8;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + 8;
  return width * height;
}

/** How many of a few points of the wire a box covers. */
function coveredPoints(wire: Wire, box: Box): number {
  let count = 0;
  for (let t = 0.1; t < 1; t += 0.1) {
    if (areClose({ ...pointOn(wire, t), width: 0, height: 0 }, box, 4)) count += 1;
  }
  return count;
}
