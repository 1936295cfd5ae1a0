import type { Box } from './geometry.ts';

/** What buttons on the canvas take of its corners, with the room around them, in pixels of the window. */
const UPPER = { width: 216, height: 66 } as const;
const LOWER = { width: 168, height: 66 } as const;

/** The corners of the visible part of the canvas that buttons cover: the upper and the lower left. */
export function buttonCorners({ x, y, height }: Box, zoom: number): Box[] {
  const at = (top: number, size: typeof UPPER | typeof LOWER): Box => {
    return { x, y: top, width: size.width / zoom, height: size.height / zoom };
  };
  return [at(y, UPPER), at(y + height - LOWER.height / zoom, LOWER)];
}
