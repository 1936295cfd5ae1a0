import { areClose, boundsOf, type Box, type Point } from './geometry.ts';
import { pointOn, type Wire } from './wire.ts';

const GAP = 14;
const EDGE = 6;
/** What comes closer than this is covered. */
const CLOSE = 4;
/** Where along a wire its points are tried. */
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Where a line may lead to, off the nodes at both ends of the wire. */
const LEAD_SHARES = Array.from({ length: 17 }, (_, at) => 0.1 + at * 0.05);

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
 * The point of its wire, from 0 at the start to 1 at the end, to which a line from a callout leads:
 * the nearest that no box hides and that no box lies before; where there is none, the middle.
 */
export function leadShare(callout: Box, wire: Wire, boxes: readonly Box[]): number {
  const around = boundsOf([callout, ...LEAD_SHARES.map((t) => asBox(pointOn(wire, t)))])!;
  const near = boxes.filter((box) => areClose(box, around, 0));
  const leads = LEAD_SHARES.map((t) => {
    const to = pointOn(wire, t);
    const from = nearestIn(callout, to);
    return { t, to, from, length: Math.hypot(to.x - from.x, to.y - from.y) };
  }).sort((a, b) => a.length - b.length);
  const open = leads.filter(({ to }) => !near.some((box) => isCrossed(box, to, to)));
  const free = open.find(({ from, to }) => !near.some((box) => isCrossed(box, from, to)));
  return (free ?? open[0])?.t ?? 0.5;
}

/**
 * The line from a callout that stands off to a point of its wire, which `leadShare` finds; `null`
 * where it is so close that none is needed.
 */
export function leadBetween(callout: Box, wire: Wire, share: number) {
  const to = pointOn(wire, share);
  const from = nearestIn(callout, to);
  if (Math.hypot(from.x - to.x, from.y - to.y) < 2 * GAP) return null;
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

/** The point of a box that is nearest to another. */
function nearestIn(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** Whether a box has a point of the line between two points: Liang and Barsky's clipping. */
function isCrossed({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  for (const [by, room] of [
    [-across, from.x - x],
    [across, x + width - from.x],
    [-down, from.y - y],
    [down, y + height - from.y],
  ] as const) {
    if (by === 0 && room < 0) return false;
    if (by < 0) first = Math.max(first, room / by);
    if (by > 0) last = Math.min(last, room / by);
  }
  return first <= last;
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
