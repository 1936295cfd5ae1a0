import { boundsOf, type Box, type Point } from './geometry.ts';

/** How the canvas is drawn small: `x' = (x − left) · scale`, likewise for `y`. */
export interface MinimapView {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

const MARGIN = 0.06;

/** Everything that is drawn, and what can be seen of it, in the middle of a small picture. */
export function minimapView(
  drawn: readonly Box[],
  visible: Box,
  size: { readonly width: number; readonly height: number },
): MinimapView {
  const bounds = boundsOf([...drawn, visible])!;
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (size.width * room) / Math.max(1, bounds.width),
    (size.height * room) / Math.max(1, bounds.height),
  );
  return {
    scale,
    left: bounds.x + bounds.width / 2 - size.width / 2 / scale,
    top: bounds.y + bounds.height / 2 - size.height / 2 / scale,
  };
}

/** A box of the canvas in the small picture. */
export function inMinimap({ scale, left, top }: MinimapView, box: Box): Box {
  return {
    x: (box.x - left) * scale,
    y: (box.y - top) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** The point of the canvas at a point of the small picture. */
export function fromMinimap({ scale, left, top }: MinimapView, { x, y }: Point): Point {
  return { x: x / scale + left, y: y / scale + top };
}
