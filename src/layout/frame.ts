import { boundsOf, type Box } from './geometry.ts';

/**
 * What a frame adds around its nodes, in pixels at zoom 1: room on each side, on the right for the
 * numbers beside their outputs too, and above the title.
 */
export const FRAME = { padding: 22, right: 88, titleHeight: 38 } as const;

/**
 * The box of a frame around the boxes of its nodes, which hold their names; `null` without any. The
 * title stands within it at its upper left.
 */
export function frameBox(nodes: readonly Box[]): Box | null {
  const bounds = boundsOf(nodes);
  if (bounds === null) return null;
  const { padding, right, titleHeight } = FRAME;
  return {
    x: bounds.x - padding,
    y: bounds.y - padding - titleHeight,
    width: bounds.width + padding + right,
    height: bounds.height + 2 * padding + titleHeight,
  };
}

/** The room of a frame's title, in pixels: for each sign, beside them, and what even an empty one has. */
const TITLE = { perSign: 10, margins: 28, least: 120, height: 40 } as const;

/** About where the title of a frame with a box stands. */
export function frameTitleBox({ x, y, width }: Box, title: string): Box {
  const wished = Math.max(TITLE.least, TITLE.perSign * title.length + TITLE.margins);
  return { x, y, width: Math.min(width, wished), height: TITLE.height };
}

/** Whether the middle of a box lies in another. */
export function hasMiddleIn(box: Box, { x, y, width, height }: Box): boolean {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return middle.x >= x && middle.x <= x + width && middle.y >= y && middle.y <= y + height;
}
