import type { Box } from './geometry.ts';

/** Between what is shown and what covers the rest. */
const MARGIN = 24;

/** The largest part of a window, all in its pixels, that nothing of what stands over it covers. */
export function clearRoom(window: Box, covers: readonly Box[]): Box {
  const { x, y, width, height } = covers.reduce(beside, window);
  const margin = Math.min(MARGIN, width / 4, height / 4);
  return {
    x: x + margin,
    y: y + margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
}

/** The largest of the parts left of a cover, right of it, above and below. */
function beside(room: Box, cover: Box): Box {
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const between = (low: number, high: number) => Math.max(0, high - low);
  const parts: Box[] = [
    { ...room, width: between(room.x, Math.min(right, cover.x)) },
    { ...room, height: between(room.y, Math.min(bottom, cover.y)) },
    fromTo({ ...room, x: Math.max(room.x, cover.x + cover.width) }, right, bottom),
    fromTo({ ...room, y: Math.max(room.y, cover.y + cover.height) }, right, bottom),
  ];
  const area = ({ width, height }: Box) => width * height;
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best));
}

function fromTo({ x, y }: Box, right: number, bottom: number): Box {
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
