import type { Box, Point } from './geometry.ts';

const GAP = 10;
const EDGE = 8;
/** How far above the anchor's middle a panel begins that stands beside it. */
const BESIDE = 34;

/** On which side of its anchor a panel stands where there is room. */
export type Side = 'below' | 'right' | 'left';

/**
 * Where a panel of a size stands beside an anchor, within what can be seen: on its side where there is
 * room, else on the next that has some, else as near as it goes.
 */
export function popoverPlace(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  view: Box,
  side: Side = 'below',
): Point {
  const within = ({ x, y }: Point): Point => ({
    x: Math.max(view.x + EDGE, Math.min(x, view.x + view.width - size.width - EDGE)),
    y: Math.max(view.y + EDGE, Math.min(y, view.y + view.height - size.height - EDGE)),
  });
  const x = anchor.x + (anchor.width - size.width) / 2;
  const y = anchor.y + anchor.height / 2 - BESIDE;
  const below = { x, y: anchor.y + anchor.height + GAP };
  const above = { x, y: anchor.y - GAP - size.height };
  const right = { x: anchor.x + anchor.width + GAP, y };
  const left = { x: anchor.x - GAP - size.width, y };
  const places = {
    below: [below, above, right, left],
    right: [right, left, below, above],
    left: [left, right, below, above],
  }[side];
  const isFree = (place: Point, at: Point) =>
    place === below || place === above ? place.y === at.y : place.x === at.x;
  const free = places.find((place) => isFree(place, within(place)));
  return within(free ?? below);
}
