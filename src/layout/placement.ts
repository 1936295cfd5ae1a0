import { areClose, holds, NAME_HEIGHT, type Box, type Point } from './geometry.ts';

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

/**
 * Where a box that lies on others finds room: the nearest place to the right of where it is, or below,
 * that keeps its distance from everything in `occupied`; of both, one within `visible` comes first. A
 * place that is free is kept.
 */
export function freePlace(box: Box, occupied: readonly Box[], visible: Box | null): Point {
  if (!occupied.some((other) => areClose(box, other, 0))) return { x: box.x, y: box.y };
  const right = slid(box, occupied, ({ x, width }) => ({ x: x + width + GAP }));
  const below = slid(box, occupied, ({ y, height }) => ({ y: y + height + GAP }));
  const isSeen = (place: Box) => visible === null || holds(visible, place);
  const isRightNearer = right.x - box.x < below.y - box.y;
  const isRight = isSeen(right) === isSeen(below) ? isRightNearer : isSeen(right);
  const { x, y } = isRight ? right : below;
  return { x, y };
}

/** The box after it slid past everything that it comes upon, one thing after the other. */
function slid(box: Box, occupied: readonly Box[], past: (other: Box) => Partial<Point>): Box {
  let place = box;
  for (;;) {
    const hit = occupied.find((other) => areClose(place, other, GAP));
    if (hit === undefined) return place;
    place = { ...place, ...past(hit) };
  }
}
