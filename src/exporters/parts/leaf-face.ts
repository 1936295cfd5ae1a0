import type { NodeMoment } from '../../engine/moments.ts';
import { formatNumber } from '../../formula/number-text.ts';
import { itemOf } from '../../engine/tensor.ts';
import { numberField } from '../../layout/face-text.ts';
import type { NodeGeometry } from '../../layout/geometry.ts';
import type { Scene } from '../scene.ts';
import type { Shape } from '../svg/shapes.ts';
import { widthOf } from '../text/drawn-sign.ts';
import { MATH_FACE } from '../text/faces.ts';
import { centredBaseline, textBaseline } from '../text/line-box.ts';
import { drawMaps } from './maps.ts';
import { setSymbol } from './symbol.ts';
import { label } from './text.ts';

const GAP = 9;
const PADDING = 10;
const EQUALS = 22;
const NAME = { size: 26, lineHeight: 30, room: 160 } as const;
/** The line below the field, which the number stands above. */
const FIELD_LINE = 2;

/** The face of a leaf: its name and its value. */
export function drawLeafFace(
  scene: Scene,
  index: number,
  { width, faceHeight, maps }: NodeGeometry,
  moment: NodeMoment,
): Shape[] {
  const { look, evaluation } = scene;
  const { theme } = look;
  const middle = faceHeight / 2;
  const { id, value } = evaluation.graph.nodes[index]!;
  const symbol = setSymbol(id, NAME.size, NAME.lineHeight, NAME.room);
  const baseline = centredBaseline(symbol.line, middle);
  if (!scene.shows.values && maps === null) {
    return symbol.draw(width / 2 - symbol.width / 2, baseline, theme.ink);
  }
  const equalsWidth = widthOf('=', MATH_FACE) * EQUALS;
  const before = symbol.width + GAP + equalsWidth + GAP;
  const number = maps === null ? formatNumber(itemOf(value!)) : '';
  const field = numberField(number.length);
  const room = width - 2 - 2 * PADDING - before;
  const least = 1.4 * field.size;
  const rest = maps === null ? Math.max(least, Math.min(field.width, room)) : maps.width - 6;
  const start = width / 2 - (before + rest) / 2;
  const equals = { text: '=', face: MATH_FACE, size: EQUALS, fill: theme.muted };
  const after = start + before;
  return [
    ...symbol.draw(start, baseline, theme.ink),
    { ...equals, x: start + symbol.width + GAP, y: textBaseline(MATH_FACE, EQUALS, middle) },
    ...(maps === null
      ? [numberLabel(number, field.size, theme.value, after + rest / 2, middle)]
      : drawMaps(scene, moment, maps, { x: after - 6, y: middle - maps.height / 2 })),
  ];
}

function numberLabel(text: string, size: number, fill: string, x: number, middle: number): Shape {
  return label({ text, size, weight: 600, fill }, x, middle - FIELD_LINE / 2, 'middle');
}
