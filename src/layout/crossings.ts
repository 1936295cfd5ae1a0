import type { Point } from './geometry.ts';
import { pointOn, type Wire } from './wire.ts';

/** Halvings of an interval until its ends are one double. */
const HALVINGS = 52;

/** The points at which the segment from `a` to `b` crosses a wire, in the wire's direction. */
export function crossings(wire: Wire, a: Point, b: Point): Point[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  // How far a point of the wire is from the line through a and b, times the segment's length.
  const offset = ({ x, y }: Point) => (x - a.x) * dy - (y - a.y) * dx;
  const ends = [wire.from, wire.fromControl, wire.toControl, wire.to].map(offset);
  const isWithin = ({ x, y }: Point) => {
    const along = (x - a.x) * dx + (y - a.y) * dy;
    return along >= 0 && along <= length;
  };
  const sign = (t: number) => offset(pointOn(wire, t)) < 0;
  const cuts = [0, ...turnsOf(ends as [number, number, number, number]), 1];
  return cuts.slice(1).flatMap((high, index) => {
    const low = cuts[index]!;
    if (sign(low) === sign(high)) return [];
    const point = pointOn(wire, changeWithin(sign, low, high));
    return isWithin(point) ? [point] : [];
  });
}

/** The distance from a point to the nearest of points that lie close together on a wire. */
export function distanceToWire(wire: Wire, { x, y }: Point): number {
  let least = Infinity;
  for (let part = 0; part <= SAMPLES; part++) {
    const point = pointOn(wire, part / SAMPLES);
    least = Math.min(least, Math.hypot(point.x - x, point.y - y));
  }
  return least;
}

const SAMPLES = 48;

/**
 * Where, strictly within 0 and 1, a cubic in Bernstein form stops rising or falling: between two such
 * places it changes its sign at most once.
 */
function turnsOf([d0, d1, d2, d3]: readonly [number, number, number, number]): number[] {
  const [first, second, third] = [d1 - d0, d2 - d1, d3 - d2];
  // The derivative over 3: a t² + 2 b t + c.
  const [a, b, c] = [first - 2 * second + third, second - first, first];
  const root = b * b - a * c;
  if (root < 0) return [];
  // The quadratic formula that subtracts no nearly equal numbers.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(root));
  return [q / a, c / q].filter((t) => t > 0 && t < 1).sort((s, t) => s - t);
}

/** Where `sign`, which differs at both ends, changes. */
function changeWithin(sign: (t: number) => boolean, low: number, high: number): number {
  const isLow = sign(low);
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (sign(middle) === isLow) low = middle;
    else high = middle;
  }
  return high;
}
