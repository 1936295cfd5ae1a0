import { buttonCorners } from './button-corners.ts';
import { areClose, movedBy, type Box, type Point } from './geometry.ts';

/** Between what is shown and the edges of the canvas, in pixels of the window. */
const MARGIN_PX = 16;

/**
 * How far a view has to move, in pixels of the canvas, to show a box within `sight` and its `head`,
 * such as a title, beside the buttons in the corners: just enough. Of what is larger than the sight
 * the left and the top are shown.
 */
export function clearingMove(box: Box, head: Box, sight: Box, zoom: number): Point {
  const margin = MARGIN_PX / zoom;
  const within: Point = {
    x: wayIn(box.x, box.width, sight.x, sight.width, margin),
    y: wayIn(box.y, box.height, sight.y, sight.height, margin),
  };
  const shifted = movedBy(head, within);
  const covered = buttonCorners(sight, zoom).find((corner) => areClose(shifted, corner, 0));
  if (covered === undefined) return within;
  const isUpper = covered.y <= sight.y;
  const aside = { x: covered.x + covered.width - shifted.x, y: 0 };
  const away = {
    x: 0,
    y: isUpper ? covered.y + covered.height - shifted.y : covered.y - shifted.y - shifted.height,
  };
  const [nearer, other] = aside.x < Math.abs(away.y) ? [aside, away] : [away, aside];
  const sum = (by: Point) => ({ x: within.x + by.x, y: within.y + by.y });
  return fits(movedBy(box, sum(nearer)), sight) || !fits(movedBy(box, sum(other)), sight)
    ? sum(nearer)
    : sum(other);
}

/** How far an extent has to go to lie in another with a margin; its start, where it is too long. */
function wayIn(at: number, length: number, low: number, room: number, margin: number): number {
  const first = low + margin - at;
  const last = low + room - margin - length - at;
  if (last < first) return first;
  return Math.min(last, Math.max(first, 0));
}

function fits(box: Box, { x, y, width, height }: Box): boolean {
  return box.x + box.width <= x + width && box.y >= y && box.y + box.height <= y + height;
}
