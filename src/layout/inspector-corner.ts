import { INSPECTOR } from './free-room.ts';
import { areClose, type Box, type Point } from './geometry.ts';

/** How far the inspector stands from the upper and lower edges of the canvas. */
const EDGE = { top: 16, bottom: 28 };

/** Where the inspector stands: in the upper or the lower corner on the right. */
export interface InspectorCorner {
  readonly isLow: boolean;
  /** How the node has to move to be seen even so; 0 each where it is free. */
  readonly pan: Point;
}

/**
 * The corner of the canvas `frame` for an inspector of a size that is about `node`, all in pixels of
 * the window: the one where it is, unless only the other leaves the node free.
 */
export function cornerFor(
  node: Box,
  frame: Box,
  size: { readonly width: number; readonly height: number },
  isLow: boolean,
): InspectorCorner {
  const x = frame.x + frame.width - INSPECTOR.right - size.width;
  const top = (low: boolean) =>
    low ? frame.y + frame.height - EDGE.bottom - size.height : frame.y + EDGE.top;
  const covers = (low: boolean) => areClose({ ...size, x, y: top(low) }, node, INSPECTOR.gap / 2);
  const still = { x: 0, y: 0 };
  if (!covers(isLow)) return { isLow, pan: still };
  if (!covers(!isLow)) return { isLow: !isLow, pan: still };
  const left = x - INSPECTOR.gap - (node.x + node.width);
  // Above what stands below, and below what stands above, where the canvas goes on there.
  const beyond = isLow
    ? top(true) - INSPECTOR.gap - (node.y + node.height)
    : top(false) + size.height + INSPECTOR.gap - node.y;
  const isWithin =
    node.y + beyond >= frame.y && node.y + node.height + beyond <= frame.y + frame.height;
  const isNearer = isWithin && Math.abs(beyond) < Math.abs(left);
  return { isLow, pan: isNearer ? { x: 0, y: beyond } : { x: left, y: 0 } };
}
