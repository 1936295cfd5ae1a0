import type { NodeMoment } from '../../engine/moments.ts';
import { tensorForms } from '../../formula/number-text.ts';
import { fitResult } from '../../layout/fitted-number.ts';
import { RESULT, resultWidth, type NodeGeometry } from '../../layout/geometry.ts';
import { strokeWidth } from '../../layout/wire.ts';
import type { Scene } from '../scene.ts';
import { tag, type Shape } from '../svg/shapes.ts';
import { widthOf } from '../text/drawn-sign.ts';
import { MATH_FACE } from '../text/faces.ts';
import { centredBaseline, textBaseline } from '../text/line-box.ts';
import { setSymbol } from './symbol.ts';
import { label, labelWidth } from './text.ts';

const GAP = 9;
const SYMBOL = 26;
const EQUALS = 22;
const FLAG = { size: 14, height: 24, padding: 9, drop: 5 } as const;

/**
 * The mark of the output: its name and its value at the end of a wire of its own; where other nodes
 * read it, the word alone.
 */
export function drawResult(
  scene: Scene,
  index: number,
  { width, height, output }: NodeGeometry,
  moment: NodeMoment,
): Shape[] {
  const { evaluation, look, texts, unread } = scene;
  if (!unread.has(index)) {
    return flag(scene, texts.labels.output, width / 2, height + FLAG.drop);
  }
  const { theme } = look;
  const { id } = evaluation.graph.nodes[index]!;
  const y = output + 1;
  const line = stubOf(scene, moment);
  const left = width - 1 + RESULT.distance;
  const pillWidth = resultWidth(id);
  const pill = {
    x: left + 0.5,
    y: y - RESULT.height / 2 + 0.5,
    width: pillWidth - 1,
    height: RESULT.height - 1,
    rx: 13.5,
    fill: theme.raised,
    stroke: theme.line,
  };
  return [
    tag('path', { d: `M${width - 1},${y}H${left}`, ...line }),
    tag('rect', pill),
    ...drawEquation(scene, id, moment, left + pillWidth / 2, y),
  ];
}

/** The wire to the result, as wide as the gradient 1 that starts there. */
function stubOf({ look }: Scene, { isReached, gradient }: NodeMoment) {
  const { theme, isMono } = look;
  const isWaiting = !isReached && gradient === null;
  return {
    stroke: gradient !== null ? theme.gradient : isReached ? theme.valueWire : theme.wire,
    'stroke-width': gradient === null ? strokeWidth(0) : strokeWidth(1),
    'stroke-dasharray': isMono && isWaiting ? '1 5' : undefined,
  };
}

/** `f = −8`, `f = …` before the value has come, `f` where no values are shown. */
function drawEquation(
  { look, shows }: Scene,
  id: string,
  { value, isReached }: NodeMoment,
  centre: number,
  y: number,
): Shape[] {
  const { theme } = look;
  const symbol = setSymbol(id, SYMBOL, SYMBOL * 1.45);
  const baseline = centredBaseline(symbol.line, y);
  if (!shows.values) return symbol.draw(centre - symbol.width / 2, baseline, theme.ink);
  const fit =
    value !== null && isReached ? fitResult(id, tensorForms(value)) : { text: '…', size: 22 };
  const style = { ...fit, weight: 600, fill: theme.value } as const;
  const equalsWidth = widthOf('=', MATH_FACE) * EQUALS;
  const whole = symbol.width + GAP + equalsWidth + GAP + labelWidth(style);
  const start = centre - whole / 2;
  const equals = { text: '=', face: MATH_FACE, size: EQUALS, fill: theme.muted };
  const next = start + symbol.width + GAP;
  return [
    ...symbol.draw(start, baseline, theme.ink),
    { ...equals, x: next, y: textBaseline(MATH_FACE, EQUALS, y) },
    label(style, next + equalsWidth + GAP, y),
  ];
}

function flag({ look }: Scene, text: string, centre: number, top: number): Shape[] {
  const { theme } = look;
  const style = { text, size: FLAG.size, weight: 400, fill: theme.ink } as const;
  const width = labelWidth(style) + 2 * FLAG.padding;
  const box = {
    x: centre - width / 2 + 0.5,
    y: top + 0.5,
    width: width - 1,
    height: FLAG.height - 1,
    rx: 7.5,
    fill: theme.panel,
    stroke: theme.lineStrong,
  };
  return [tag('rect', box), label(style, centre, top + FLAG.height / 2, 'middle')];
}
