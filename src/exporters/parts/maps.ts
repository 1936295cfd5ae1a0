import type { NodeMoment } from '../../engine/moments.ts';
import type { Tensor } from '../../engine/tensor.ts';
import { MAP_GAP, MAP_SIGN_WIDTH, type MapGeometry } from '../../layout/heat-maps.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import type { Scene } from '../scene.ts';
import { tag, type Shape } from '../svg/shapes.ts';
import { MATH_FACE } from '../text/faces.ts';
import { textBaseline } from '../text/line-box.ts';
import { drawCells } from './heat-cells.ts';
import { drawSummary } from './heat-summary.ts';
import { label } from './text.ts';

type Kind = 'value' | 'gradient';

/** The heat maps of a node's value and gradient, each empty until its step has come. */
export function drawMaps(
  scene: Scene,
  { value, gradient, isAwaited, role }: NodeMoment,
  maps: MapGeometry,
  at: Point,
): Shape[] {
  const isReceiving = role === 'receiver' || role === 'seed';
  const drawn = drawSlot(scene, 'value', value, maps, placeOf(maps, at, 0), role === 'forward');
  if (!maps.hasGradient) return drawn;
  const below = placeOf(maps, at, 1);
  return [
    ...drawn,
    ...drawSlot(scene, 'gradient', gradient, maps, below, isReceiving),
    ...(gradient === null && isAwaited ? [questionMark(scene, below)] : []),
    ...(gradient === null ? [] : [derivativeSign(scene, below)]),
  ];
}

/** The place of the first or the second map. */
function placeOf({ map, isBeside }: MapGeometry, { x, y }: Point, place: 0 | 1): Box {
  const across = isBeside ? place * (MAP_SIGN_WIDTH + map.width + MAP_GAP) : 0;
  const down = isBeside ? 0 : place * (map.height + MAP_GAP);
  return { x: x + MAP_SIGN_WIDTH + across, y: y + down, ...map };
}

function drawSlot(
  scene: Scene,
  kind: Kind,
  tensor: Tensor | null,
  maps: MapGeometry,
  box: Box,
  isFresh: boolean,
): Shape[] {
  const { theme, isMono } = scene.look;
  if (tensor === null) {
    const edge = { fill: 'none', stroke: theme.lineStrong, 'stroke-dasharray': '3 3' };
    return [tag('rect', { ...grown(box, -0.5), rx: 4.5, ...edge })];
  }
  const frame = { fill: 'none', stroke: theme[kind], 'stroke-width': 2 };
  // Without hues, a gradient's map has a dashed frame.
  const dashes = isMono && kind === 'gradient' ? { 'stroke-dasharray': '5 3' } : {};
  return [
    ...(maps.kind === 'cells' ? drawCells(scene, tensor, box) : drawSummary(scene, tensor, box)),
    tag('rect', { ...grown(box, 1), rx: 6, ...frame, ...dashes }),
    ...(isFresh ? [tag('rect', { ...grown(box, 4), rx: 9, ...frame, ...dashes })] : []),
  ];
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function derivativeSign({ look }: Scene, box: Box): Shape {
  const face = MATH_FACE;
  const y = textBaseline(face, 18, box.y + box.height / 2);
  return { text: '∂', face, size: 18, x: box.x - MAP_SIGN_WIDTH, y, fill: look.theme.gradient };
}

function questionMark({ look }: Scene, { x, y, width, height }: Box): Shape {
  const style = { text: '?', size: 16, weight: 500, fill: look.theme.gradient } as const;
  return label(style, x + width / 2, y + height / 2, 'middle');
}
