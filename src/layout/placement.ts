import { areClose, holds, NAME_HEIGHT, type Box, type Point } from './geometry.ts';

const STEP = 24;
const GAP = 40;
/** What is kept where there is no room for more. */
const CROWDED = 10;
/** What stays where it is may come so close. */
const NEAR = 8;

/** `roomFor` of a node, which has its name above it: where the upper left corner of its body goes. */
export function roomForNode(
  { width, height }: { readonly width: number; readonly height: number },
  wished: Point,
  occupied: readonly Box[],
  visible: Box,
  covered: readonly Box[] = [],
): Point {
  const tall = { width, height: height + NAME_HEIGHT };
  const above = { x: wished.x, y: wished.y - NAME_HEIGHT };
  const { x, y } = roomFor(tall, above, occupied, visible, covered);
  return { x, y: y + NAME_HEIGHT };
}

/**
 * Where something of the given size finds room: at `wished`, or else the place nearest to it, within
 * `visible` and clear of what is `covered`, that keeps its distance from everything in `occupied`, a
 * small one where it is crowded; to the right of it all where nothing is free.
 */
export function roomFor(
  size: { readonly width: number; readonly height: number },
  wished: Point,
  occupied: readonly Box[],
  visible: Box,
  covered: readonly Box[] = [],
): Point {
  const right = (furthest: number, box: Box) => Math.max(furthest, box.x + box.width + GAP);
  const within = (gap: number) =>
    nearestFree({ ...wished, ...size }, visible, (box) => {
      return (
        !occupied.some((other) => areClose(box, other, gap)) &&
        !covered.some((other) => areClose(box, other, NEAR))
      );
    });
  return within(GAP) ?? within(CROWDED) ?? { x: occupied.reduce(right, visible.x), y: wished.y };
}

/** Where a box is, if it is free there and in sight, or the nearest place to it in a raster over `visible`. */
function nearestFree(box: Box, visible: Box, isFree: (box: Box) => boolean): Point | null {
  if (holds(visible, box) && isFree(box)) return { x: box.x, y: box.y };
  const columns = Math.floor((visible.width - box.width) / STEP);
  const rows = Math.floor((visible.height - box.height) / STEP);
  let best: Point | null = null;
  let bestDistance = Infinity;
  for (let index = 0; index < (columns + 1) * (rows + 1); index++) {
    const column = index % (columns + 1);
    const place = {
      x: visible.x + column * STEP,
      y: visible.y + ((index - column) / (columns + 1)) * STEP,
    };
    const distance = Math.hypot(place.x - box.x, place.y - box.y);
    if (distance < bestDistance && isFree({ ...box, ...place })) {
      best = place;
      bestDistance = distance;
    }
  }
  return best;
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

/** How far a box goes back at a time where it is crowded. */
const BACK = 160;

/**
 * Where a box finds room that stands before something on its right: the nearest place at its height,
 * above, below or further left, never further right, that keeps its distance from everything in
 * `occupied`. A place that is free is kept.
 */
export function freePlaceBefore(box: Box, occupied: readonly Box[]): Point {
  if (!occupied.some((other) => areClose(box, other, NEAR))) return { x: box.x, y: box.y };
  const places = [0, 1, 2].flatMap((columns) => {
    const from = { ...box, x: box.x - columns * BACK };
    return [
      slid(from, occupied, ({ y }) => ({ y: y - box.height - GAP })),
      slid(from, occupied, ({ y, height }) => ({ y: y + height + GAP })),
    ];
  });
  const far = ({ x, y }: Box) => Math.hypot(x - box.x, y - box.y);
  const { x, y } = places.reduce((best, place) => (far(place) < far(best) ? place : best));
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
