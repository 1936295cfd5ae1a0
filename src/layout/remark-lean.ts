import type { Box } from './geometry.ts';

const MOST_PX = 176;
const SIGN_PX = 7;

/** How far a remark under the middle of a node moves aside to be seen whole, in the canvas's pixels. */
export function remarkLean(remark: string, middle: number, sight: Box | null): number {
  if (sight === null) return 0;
  const half = Math.min(MOST_PX, 16 + SIGN_PX * remark.length) / 2;
  const [left, right] = [sight.x, sight.x + sight.width];
  // Where the node is out of sight, so is its remark.
  if (middle < left || middle > right) return 0;
  return Math.max(0, left + half - middle) - Math.max(0, middle + half - right);
}
