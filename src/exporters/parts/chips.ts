import type { NodeMoment } from '../../engine/moments.ts';
import type { Tensor } from '../../engine/tensor.ts';
import { briefText, shapeText, tensorForms } from '../../formula/number-text.ts';
import { fitResultChip, type FittedText } from '../../layout/fitted-number.ts';
import type { NodeGeometry } from '../../layout/geometry.ts';
import type { Scene } from '../scene.ts';
import { tag, type Shape } from '../svg/shapes.ts';
import { label, labelWidth } from './text.ts';

/** Where chips begin, right of the node. */
const DISTANCE = 11;
const CHIP = { height: 26, padding: 8, size: 18, above: 35, below: 11 } as const;
const BADGE = { height: 22, padding: 8, size: 14, shift: 4 } as const;

/** What a tensor takes at most before its shape stands for it. */
const MOST_SIGNS = 16;

/** What the steps have revealed at a node's output: value above, gradient below, or the shape. */
export function drawChips(
  scene: Scene,
  index: number,
  { width, output, maps }: NodeGeometry,
  moment: NodeMoment,
): Shape[] {
  const x = width + DISTANCE;
  const y = output + 1;
  const { value, gradient, isReached, isAwaited, role } = moment;
  if (maps !== null) {
    return isReached && value !== null ? badge(scene, shapeText(value.shape), x, y) : [];
  }
  const isResult = moment.isOutput && scene.unread.has(index);
  const marks = marksOf(scene);
  const shown = isReached && value !== null ? short(value, isResult) : null;
  const back = gradient === null ? null : short(gradient, isResult, marks.gradient);
  const isReceiving = role === 'receiver' || role === 'seed';
  const below = y + CHIP.below;
  const asked = { text: '?', size: CHIP.size };
  return [
    ...(shown === null
      ? []
      : chip(scene, 'value', shown, { x, y: y - CHIP.above }, role === 'forward')),
    ...(back === null ? [] : chip(scene, 'gradient', back, { x, y: below }, isReceiving)),
    ...(back === null && isAwaited ? chip(scene, 'gradient', asked, { x, y: below }, false) : []),
  ];
}

/** Without hues, ∂ says what a gradient is, and its frame is dashed. */
function marksOf({ look }: Scene) {
  return { value: '', gradient: look.isMono ? '∂ ' : '' } as const;
}

function short(tensor: Tensor, isResult: boolean, mark = ''): FittedText {
  const beside = labelWidth({ text: mark, size: CHIP.size, weight: 600 });
  if (isResult) return fitResultChip(tensorForms(tensor), beside);
  return { text: briefText(tensor, MOST_SIGNS), size: CHIP.size };
}

function chip(
  scene: Scene,
  kind: 'value' | 'gradient',
  { text, size }: FittedText,
  at: { readonly x: number; readonly y: number },
  isFresh: boolean,
): Shape[] {
  const { theme, isMono } = scene.look;
  const isAsked = text === '?';
  const written = isAsked ? text : marksOf(scene)[kind] + text;
  const weight = isAsked ? 500 : 600;
  const style = { text: written, size, weight, fill: theme[kind] } as const;
  const width = labelWidth(style) + 2 * CHIP.padding;
  const box = { ...at, width, height: CHIP.height };
  const fill = kind === 'value' ? theme.valueGround : theme.gradientGround;
  const edge = {
    stroke: theme[kind],
    'stroke-width': 1,
    'stroke-dasharray': kind === 'gradient' ? '3 3' : undefined,
  };
  const ring = { x: at.x - 1, y: at.y - 1, width: width + 2, height: CHIP.height + 2, rx: 9 };
  return [
    tag('rect', { ...box, rx: 8, fill, ...(isMono && !isFresh ? edge : {}) }),
    ...(isFresh
      ? [tag('rect', { ...ring, fill: 'none', stroke: theme[kind], 'stroke-width': 2 })]
      : []),
    label(style, at.x + CHIP.padding, at.y + CHIP.height / 2),
  ];
}

/** The shape of a tensor, on its wire. */
function badge({ look }: Scene, text: string, x: number, y: number): Shape[] {
  const { theme } = look;
  const style = { text, size: BADGE.size, weight: 400, fill: theme.ink } as const;
  const width = labelWidth(style) + 2 * BADGE.padding;
  const box = {
    x: x + BADGE.shift + 0.5,
    y: y - BADGE.height / 2 + 0.5,
    width: width - 1,
    height: BADGE.height - 1,
    rx: 7.5,
    fill: theme.panel,
    stroke: theme.lineStrong,
  };
  return [tag('rect', box), label(style, x + BADGE.shift + BADGE.padding, y)];
}
