import { areClose, boundsOf, type Box, type Point } from './geometry.ts';
import { pointOn, type Wire } from './wire.ts';

const GAP = 14;
const EDGE = 6;
/** What comes closer than this is covered. */
const CLOSE = 4;
/** Where along a wire its points are tried. */
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * Where a box of the given size explains a wire: close to its middle and beside it, where it covers
 * the least of what is drawn there, within what can be seen. The place is the box's upper left
 * corner.
 */
export function calloutPlace(
  wire: Wire,
  size: { readonly width: number; readonly height: number },
  drawn: { readonly boxes: readonly Box[]; readonly wires: readonly Wire[] },
  visible: Box,
): Point {
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((t) => besides(pointOn(wire, t), size));
  // Of a large graph only what lies near the wire can be covered.
  const near = boundsOf(places.map((place) => ({ ...place, ...size })))!;
  const boxes = drawn.boxes.filter((box) => areClose(box, near, CLOSE));
  const points = drawn.wires.flatMap((other) => pointsWithin(other, near));
  const costs = places.map((place, rank) => {
    const box = { ...place, ...size };
    const covered = boxes.reduce((area, other) => area + overlap(box, other), 0);
    const crossed = points.filter((point) => areClose(point, box, CLOSE)).length;
    // Covering a corner is worse than standing further off, and being cut off is worst.
    return covered * 20 + outsideOf(box, visible) * 4000 + crossed * 600 + rank * 20;
  });
  return places[costs.indexOf(Math.min(...costs))]!;
}

/**
 * The line from a callout that stands off to the middle of its wire; `null` where it is so close
 * that none is needed.
 */
export function leadBetween(box: Box, wire: Wire) {
  const { x, y } = pointOn(wire, 0.5);
  const near = {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
  if (Math.hypot(near.x - x, near.y - y) < 2 * GAP) return null;
  return { x1: near.x, y1: near.y, x2: x, y2: y };
}

/** All round a point, the nearer places first. */
function besides({ x, y }: Point, { width, height }: { width: number; height: number }): Point[] {
  return [GAP, GAP + 24, GAP + 52, GAP + 84, GAP + 120].flatMap((gap) => [
    { x: x - width / 2, y: y - height - gap },
    { x: x + gap, y: y - height / 2 },
    { x: x - width - gap, y: y - height / 2 },
    { x: x - width / 2, y: y + gap },
    { x: x + gap / 2, y: y - height - gap },
    { x: x + gap / 2, y: y + gap },
    { x: x - width - gap / 2, y: y - height - gap },
    { x: x - width - gap / 2, y: y + gap },
  ]);
}

/** How far a box stands out of what can be seen. */
function outsideOf(box: Box, visible: Box): number {
  return Math.max(
    0,
    visible.x + EDGE - box.x,
    visible.y + EDGE - box.y,
    box.x + box.width + EDGE - visible.x - visible.width,
    box.y + box.height + EDGE - visible.y - visible.height,
  );
}

function overlap(a: Box, b: Box): number {
  if (!areClose(a, b, CLOSE)) return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + 8;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + 8;
  return width * height;
}

/** A few points of a wire, those in or next to a region. */
function pointsWithin(wire: Wire, region: Box): Box[] {
  const ends = [wire.from, wire.fromControl, wire.toControl, wire.to];
  const hull = boundsOf(ends.map(asBox))!;
  if (!areClose(hull, region, CLOSE)) return [];
  return SHARES.map((t) => asBox(pointOn(wire, t))).filter((at) => areClose(at, region, CLOSE));
}

function asBox(point: Point): Box {
  return { ...point, width: 0, height: 0 };
}
