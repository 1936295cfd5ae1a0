import { crossings, distanceToWire } from './crossings.ts';
import type { Box } from './geometry.ts';
import type { Wire } from './wire.ts';

/** Whether a wire runs through a box. */
function runsThrough(wire: Wire, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  const xs = [wire.from.x, wire.fromControl.x, wire.toControl.x, wire.to.x];
  const ys = [wire.from.y, wire.toControl.y];
  // A curve lies within the bounds of its control points.
  if (Math.min(...xs) > right || Math.max(...xs) < x) return false;
  if (Math.min(...ys) > bottom || Math.max(...ys) < y) return false;
  const falling = [
    { x, y },
    { x: right, y: bottom },
  ] as const;
  const rising = [
    { x, y: bottom },
    { x: right, y },
  ] as const;
  return [falling, rising].some(([a, b]) => crossings(wire, a, b).length > 0);
}

/** Of the wires that run through a box, the one nearest to its middle, or `null`. */
export function wireThrough<Held extends { readonly wire: Wire }>(
  wires: readonly Held[],
  box: Box,
): Held | null {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const near = wires
    .filter(({ wire }) => runsThrough(wire, box))
    .map((held) => ({ held, distance: distanceToWire(held.wire, middle) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.held ?? null;
}
