import type { Box } from '../../layout/geometry.ts';
import { rounded } from '../svg/shapes.ts';

/** Lines that rise to the right through a box, so far apart, as the `d` of an SVG path. */
export function hatching({ x, y, width, height }: Box, distance: number): string {
  const lines: string[] = [];
  for (let at = distance / 2; at < width + height; at += distance) {
    const from = at <= height ? [0, at] : [at - height, height];
    const to = at <= width ? [at, 0] : [width, at - width];
    const [a, b, c, d] = [x + from[0]!, y + from[1]!, x + to[0]!, y + to[1]!].map(rounded);
    lines.push(`M${a},${b}L${c},${d}`);
  }
  return lines.join('');
}
