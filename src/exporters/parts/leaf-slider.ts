import { isScalar, itemOf } from '../../engine/tensor.ts';
import type { NodeGeometry } from '../../layout/geometry.ts';
import type { Scene } from '../scene.ts';
import { tag, type Shape } from '../svg/shapes.ts';

/** The rail's distance from the edges and from the face above it, and what stands on it. */
const RAIL = { side: 20, below: 12, height: 5 } as const;
const KNOB_RADIUS = 9;

/** The slider below a leaf's number, where it has one and numbers are shown. */
export function drawLeafSlider(
  { look, evaluation, shows }: Scene,
  index: number,
  { width, faceHeight }: NodeGeometry,
): Shape[] {
  const { slider, value } = evaluation.graph.nodes[index]!;
  if (slider === undefined || value === null || !isScalar(value) || !shows.values) return [];
  const { theme } = look;
  const share = (itemOf(value) - slider.min) / (slider.max - slider.min);
  const length = width - 2 * RAIL.side;
  const reached = length * Math.min(1, Math.max(0, share));
  const y = faceHeight + RAIL.below;
  const rail = { x: RAIL.side, y: y - RAIL.height / 2, height: RAIL.height, rx: RAIL.height / 2 };
  return [
    tag('rect', { ...rail, width: length, fill: theme.lineStrong }),
    tag('rect', { ...rail, width: reached, fill: theme.value }),
    tag('circle', {
      cx: RAIL.side + reached,
      cy: y,
      r: KNOB_RADIUS - 1.25,
      fill: theme.value,
      stroke: theme.panel,
      'stroke-width': 2.5,
    }),
  ];
}
