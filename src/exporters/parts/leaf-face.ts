import type { NodeMoment } from '../../engine/moments.ts';
import { itemOf } from '../../engine/tensor.ts';
import { numberForms } from '../../formula/number-text.ts';
import { fieldWidth, fitLeaf } from '../../layout/fitted-number.ts';
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
  const content =
    maps === null
      ? numberField(itemOf(value!), width - 2 - 2 * PADDING - before, theme.value, middle)
      : {
          width: maps.width - 6,
          draw: (x: number) =>
            drawMaps(scene, moment, maps, { x: x - 6, y: middle - maps.height / 2 }),
        };
  const start = width / 2 - (before + content.width) / 2;
  const equals = { text: '=', face: MATH_FACE, size: EQUALS, fill: theme.muted };
  return [
    ...symbol.draw(start, baseline, theme.ink),
    { ...equals, x: start + symbol.width + GAP, y: textBaseline(MATH_FACE, EQUALS, middle) },
    ...content.draw(start + before),
  ];
}

/** A number in its field, which is at least as wide as one of two digits. */
function numberField(number: number, room: number, fill: string, middle: number) {
  const fit = fitLeaf(numberForms(number));
  const width = Math.max(1.4 * fit.size, Math.min(fieldWidth(fit), room));
  const style = { ...fit, weight: 600, fill } as const;
  return {
    width,
    draw: (x: number) => [label(style, x + width / 2, middle - FIELD_LINE / 2, 'middle')],
  };
}
