import { areClose, NAME_HEIGHT, type Box, type Point } from './geometry.ts';

const STEP = 24;
const GAP = 40;

/** `roomFor` of a node, which has its name above it: where the upper left corner of its body goes. */
export function roomForNode(
  { width, height }: { readonly width: number; readonly height: number },
  wished: Point,
  occupied: readonly Box[],
  visible: Box,
): Point {
  const tall = { width, height: height + NAME_HEIGHT };
  const above = { x: wished.x, y: wished.y - NAME_HEIGHT };
  const { x, y } = roomFor(tall, above, occupied, visible);
  return { x, y: y + NAME_HEIGHT };
}

/**
 * Where something of the given size finds room: the place nearest to `wished` within `visible` that
 * keeps its distance from everything in `occupied`; to the right of it all where nothing is free.
 */
export function roomFor(
  size: { readonly width: number; readonly height: number },
  wished: Point,
  occupied: readonly Box[],
  visible: Box,
): Point {
  const isFree = (place: Point) =>
    !occupied.some((box) => areClose({ ...place, ...size }, box, GAP));
  const columns = Math.floor((visible.width - size.width) / STEP);
  const rows = Math.floor((visible.height - size.height) / STEP);
  let best: Point | null = null;
  let bestDistance = Infinity;
  for (let index = 0; index < (columns + 1) * (rows + 1); index++) {
    const column = index % (columns + 1);
    const place = {
      x: visible.x + column * STEP,
      y: visible.y + ((index - column) / (columns + 1)) * STEP,
    };
    const distance = Math.hypot(place.x - wished.x, place.y - wished.y);
    if (distance < bestDistance && isFree(place)) {
      best = place;
      bestDistance = distance;
    }
  }
  const right = Math.max(visible.x, ...occupied.map((box) => box.x + box.width + GAP));
  return best ?? { x: right, y: wished.y };
}
