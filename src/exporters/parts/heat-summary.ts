import { summaryOf } from '../../engine/summary.ts';
import type { Tensor } from '../../engine/tensor.ts';
import { cellText, shapeText } from '../../formula/number-text.ts';
import type { Box } from '../../layout/geometry.ts';
import { heatBlocks, heatShares } from '../../layout/heat.ts';
import { sidesOf } from '../../layout/heat-maps.ts';
import type { Scene } from '../scene.ts';
import { rounded, tag, type Shape } from '../svg/shapes.ts';
import { heatFill } from './heat-cells.ts';
import { label, labelWidth } from './text.ts';

const GAP = 10;
const LINE = 20;
const SPACE = 8;
/** The most rows and columns of a picture; of more, blocks of entries share one. */
const MOST = { coloured: 42, signed: 12 } as const;
/** How many shades a picture has on each side of 0. */
const SHADES = 32;

/** A tensor too large for numbers: its picture, its shape, its greatest, mean and least entry. */
export function drawSummary(scene: Scene, tensor: Tensor, box: Box): Shape[] {
  const { theme, isMono } = scene.look;
  const summary = summaryOf(tensor);
  const keys = ['max', 'mean', 'min'] as const;
  const rows = keys.map((key) => ({
    name: scene.texts.tensor[key],
    value: cellText(summary[key]),
  }));
  const shape = { text: shapeText(tensor.shape), size: 15, weight: 650, fill: theme.ink } as const;
  const name = (text: string) => ({ text, size: 14, weight: 400, fill: theme.muted }) as const;
  const value = (text: string) => ({ text, size: 14, weight: 600, fill: theme.ink }) as const;
  const widths = rows.map(
    (row) => labelWidth(name(row.name)) + SPACE + labelWidth(value(row.value)),
  );
  const width = Math.max(labelWidth(shape), ...widths);
  const side = box.height;
  const left = box.x + (box.width - side - GAP - width) / 2;
  const picture = { x: left, y: box.y, width: side, height: side };
  const start = left + side + GAP;
  const middle = (row: number) => box.y + side / 2 + (row - 1.5) * LINE;
  return [
    ...(isMono ? signedSquares(scene, tensor, picture) : colouredBlocks(scene, tensor, picture)),
    label(shape, start, middle(0)),
    ...rows.flatMap((row, at) => [
      label(name(row.name), start, middle(at + 1)),
      label(value(row.value), start + width, middle(at + 1), 'end'),
    ]),
  ];
}

/** Blocks of one shade drawn as one path. */
function colouredBlocks({ look }: Scene, tensor: Tensor, box: Box): Shape[] {
  const blocks = heatBlocks(tensor, MOST.coloured, MOST.coloured);
  const pathByShade = new Map<number, string>();
  eachBlock(blocks, box, (share, { x, y, width, height }) => {
    const shade = Math.round(share * SHADES);
    const d = `M${rounded(x)},${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;
    pathByShade.set(shade, (pathByShade.get(shade) ?? '') + d);
  });
  const shades = [...pathByShade].sort(([a], [b]) => a - b);
  return shades.map(([shade, d]) =>
    tag('path', { d, fill: heatFill(look.theme, shade / SHADES), 'shape-rendering': 'crispEdges' }),
  );
}

/** Without hues: squares as large as the magnitude, black above 0 and white below (Hinton's way). */
function signedSquares({ look }: Scene, tensor: Tensor, box: Box): Shape[] {
  const { theme } = look;
  const blocks = heatBlocks(tensor, MOST.signed, MOST.signed);
  const squares: Shape[] = [tag('rect', { ...box, fill: theme.heatPositive })];
  eachBlock(blocks, box, (share, { x, y, width, height }) => {
    const size = Math.sqrt(Math.abs(share)) * 0.9 * Math.min(width, height);
    if (!(size > 0.2)) return;
    const place = { x: x + (width - size) / 2, y: y + (height - size) / 2 };
    const fill = share > 0 ? theme.ink : theme.raised;
    squares.push(tag('rect', { ...place, width: size, height: size, fill }));
  });
  return squares;
}

function eachBlock(blocks: Tensor, box: Box, visit: (share: number, block: Box) => void): void {
  const [rows, columns] = sidesOf(blocks.shape);
  const [width, height] = [box.width / columns, box.height / rows];
  heatShares(blocks).forEach((share, at) => {
    const x = box.x + (at % columns) * width;
    const y = box.y + Math.floor(at / columns) * height;
    visit(share, { x, y, width, height });
  });
}
