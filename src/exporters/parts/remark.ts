import { evaluationFault } from '../../document/evaluation-faults.ts';
import type { NodeMoment } from '../../engine/moments.ts';
import type { NodeGeometry } from '../../layout/geometry.ts';
import type { Scene } from '../scene.ts';
import { placed, tag, type Shape } from '../svg/shapes.ts';
import { label, labelWidth, wrapped } from './text.ts';

const REMARK = { most: 160, size: 14, line: 18.2, padding: { x: 8, y: 2 }, drop: 7 } as const;
/** Where the sign of alarm stands, from the node's upper left corner, and its size. */
const ALERT = { centre: 3, radius: 13, icon: 18 } as const;

/** What is wrong with a node: the sentence below it, or the sign where a NaN was born. */
export function drawRemark(
  scene: Scene,
  index: number,
  { width, height }: NodeGeometry,
  { outcome, birth }: NodeMoment,
): Shape[] {
  const { evaluation, look, texts } = scene;
  const { theme } = look;
  if (birth?.kind === 'born') return alertSign(theme.danger, theme.onAccent);
  if (outcome.kind !== 'fault') return [];
  const reason = texts.faultReason(evaluationFault(evaluation.graph, index, outcome.fault));
  const style = { size: REMARK.size, weight: 400 } as const;
  const lines = wrapped(reason, style, REMARK.most);
  const widest = Math.max(...lines.map((text) => labelWidth({ ...style, text })));
  const top = height + REMARK.drop;
  const box = {
    x: width / 2 - widest / 2 - REMARK.padding.x,
    y: top,
    width: widest + 2 * REMARK.padding.x,
    height: lines.length * REMARK.line + 2 * REMARK.padding.y,
    rx: 8,
    fill: theme.panel,
  };
  const first = top + REMARK.padding.y + REMARK.line / 2;
  return [
    tag('rect', box),
    ...lines.map((text, at) =>
      label({ ...style, text, fill: theme.danger }, width / 2, first + at * REMARK.line, 'middle'),
    ),
  ];
}

/** The triangle of Lucide's icon `triangle-alert`, on a disc. */
function alertSign(fill: string, stroke: string): Shape[] {
  const { centre, radius, icon } = ALERT;
  const scale = icon / 24;
  const at = centre - icon / 2;
  const lines = {
    d: 'M21.73,18L13.73,4C12.96,2.65 11.02,2.65 10.25,4L2.25,18C1.48,19.33 2.46,21 4,21L20,21C21.54,21 22.5,19.33 21.73,18M12,9L12,13M12,17L12.01,17',
    transform: `scale(${scale})`,
    fill: 'none',
    stroke,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return [
    tag('circle', { cx: centre, cy: centre, r: radius, fill }),
    placed({ x: at, y: at }, [tag('path', lines)]),
  ];
}
