import type { Box, Point } from './geometry.ts';

/** A wire: a cubic Bézier curve that leaves and arrives horizontally. */
export interface Wire {
  readonly from: Point;
  readonly fromControl: Point;
  readonly toControl: Point;
  readonly to: Point;
}

const LEAST_REACH = 48;

/** The wire from an output port to an input port. */
export function wireBetween(from: Point, to: Point): Wire {
  const distance = to.x - from.x;
  // A wire that runs back to the left swings out further, so that it clears both nodes.
  const reach = Math.max(LEAST_REACH, distance > 0 ? distance * 0.55 : 48 + Math.abs(distance) / 4);
  return {
    from,
    fromControl: { x: from.x + reach, y: from.y },
    toControl: { x: to.x - reach, y: to.y },
    to,
  };
}

/** A box that holds the wire, whose curve never leaves its controls. */
export function wireBounds({ from, fromControl, toControl, to }: Wire): Box {
  const x = Math.min(from.x, fromControl.x, toControl.x, to.x);
  const y = Math.min(from.y, to.y);
  return {
    x,
    y,
    width: Math.max(from.x, fromControl.x, toControl.x, to.x) - x,
    height: Math.max(from.y, to.y) - y,
  };
}

/** The wire as the `d` of an SVG path. */
export function wirePath({ from, fromControl, toControl, to }: Wire): string {
  return `M${from.x},${from.y} C${fromControl.x},${fromControl.y} ${toControl.x},${toControl.y} ${to.x},${to.y}`;
}

/** The point of the wire at `t`, from 0 at its start to 1 at its end. */
export function pointOn({ from, fromControl, toControl, to }: Wire, t: number): Point {
  const at = (a: number, b: number, c: number, d: number) => {
    const s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  };
  return {
    x: at(from.x, fromControl.x, toControl.x, to.x),
    y: at(from.y, fromControl.y, toControl.y, to.y),
  };
}

/** A place on a wire, and the direction in degrees in which the wire runs there. */
export interface PlaceOnWire extends Point {
  readonly degrees: number;
}

const SAMPLES = 64;

/** The place at a share of the wire's length, from 0 at its start to 1 at its end. */
export function placeOnWire(wire: Wire, share: number): PlaceOnWire {
  const points = Array.from({ length: SAMPLES + 1 }, (_, at) => pointOn(wire, at / SAMPLES));
  const lengths = points
    .slice(1)
    .map((to, at) => Math.hypot(to.x - points[at]!.x, to.y - points[at]!.y));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  let at = 0;
  while (at < SAMPLES - 1 && left > lengths[at]!) left -= lengths[at++]!;
  const [from, to] = [points[at]!, points[at + 1]!];
  const part = lengths[at] === 0 ? 0 : left / lengths[at]!;
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
    degrees: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
  };
}

const WIDTH = { least: 2, most: 7, perDecade: 1.25 } as const;

/**
 * The stroke width in pixels for a gradient of the given magnitude, on one logarithmic scale for
 * all pictures: 3.5 at 1, and 1.25 more or less for each power of ten, within 2 and 7.
 */
export function strokeWidth(magnitude: number): number {
  if (!(magnitude > 0)) return WIDTH.least;
  const width = 3.5 + WIDTH.perDecade * Math.log10(magnitude);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, width));
}

/** `strokeWidth` on a screen: in quarters of a pixel, so that it seldom changes with the number. */
export function drawnWidth(magnitude: number): number {
  return Math.round(4 * strokeWidth(magnitude)) / 4;
}
