import type { Box } from './geometry.ts';

/** The inspector's width, how far it is from the canvas's right edge, and from what it makes room for. */
export const INSPECTOR = { width: 300, right: 16, gap: 24 } as const;

const MARGIN_PX = 36;
/** Room above for what explains the topmost wires, and below for the buttons. */
const TOP_PX = 60;
const CONTROLS_PX = 64;
/** Where there is less height than this, the buttons stand beside the graph. */
const LOW_PX = 300;
const BESIDE_PX = 176;

/** The part of a canvas in which a graph is fitted, in pixels of the window. */
export function freeRoom(
  { width, height }: { readonly width: number; readonly height: number },
  isInspected: boolean,
): Box {
  const isLow = height < LOW_PX;
  const x = isLow ? BESIDE_PX : MARGIN_PX;
  const below = isLow ? MARGIN_PX / 2 : CONTROLS_PX;
  const after = isInspected ? INSPECTOR.width + INSPECTOR.right + INSPECTOR.gap : MARGIN_PX;
  return { x, y: TOP_PX, width: width - x - after, height: height - TOP_PX - below };
}
