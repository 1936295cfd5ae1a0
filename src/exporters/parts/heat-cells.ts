import type { Tensor } from '../../engine/tensor.ts';
import { cellText } from '../../formula/number-text.ts';
import type { Box } from '../../layout/geometry.ts';
import { colourOf, heatColour, heatShares } from '../../layout/heat.ts';
import { CELL, sidesOf } from '../../layout/heat-maps.ts';
import type { Theme } from '../../theme/themes.ts';
import type { Scene } from '../scene.ts';
import { tag, type Shape } from '../svg/shapes.ts';
import { hatching } from './hatching.ts';
import { label } from './text.ts';

/** A tensor's entries as cells with their numbers, the stronger the larger. */
export function drawCells({ look }: Scene, tensor: Tensor, { x, y }: Box): Shape[] {
  const { theme, isMono } = look;
  const [, columns] = sidesOf(tensor.shape);
  const shares = heatShares(tensor);
  return Array.from(tensor.data).flatMap((entry, at) => {
    const cell = {
      x: x + (at % columns) * CELL.width,
      y: y + Math.floor(at / columns) * CELL.height,
      width: CELL.width,
      height: CELL.height,
    };
    const share = shares[at]!;
    const fill = heatFill(theme, share);
    const colour = Number.isNaN(share) ? theme.danger : theme.ink;
    const style = { text: cellText(entry), size: 14, weight: 600, fill: colour } as const;
    const centre = { x: cell.x + CELL.width / 2, y: cell.y + CELL.height / 2 };
    return [
      tag('rect', { ...cell, fill }),
      // Without hues, what is below 0 is hatched.
      ...(isMono && share < 0 ? [hatched(cell, theme.wire)] : []),
      label(style, centre.x, centre.y, 'middle'),
    ];
  });
}

/** The colour of an entry's share of the largest magnitude. */
export function heatFill(theme: Theme, share: number): string {
  const scale = {
    negative: colourOf(theme.heatNegative),
    zero: colourOf(theme.heatZero),
    positive: colourOf(theme.heatPositive),
  };
  const colour = heatColour(scale, share);
  if (colour === null) return theme.dangerGround;
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function hatched(cell: Box, stroke: string): Shape {
  return tag('path', { d: hatching(cell, 8), stroke, 'stroke-width': 0.75 });
}
