import type { NodeMoment } from '../../engine/moments.ts';
import { curvePlot, type Line } from '../../layout/curve-plot.ts';
import { curveTitlePx } from '../../layout/face-text.ts';
import type { NodeGeometry } from '../../layout/geometry.ts';
import { wireAt, type Scene } from '../scene.ts';
import { placed, tag, type Attribute, type Shape } from '../svg/shapes.ts';
import { formulaBaseline, setFormula } from './formula.ts';

/** The face of an activation or a loss: its curve, the operating point, and there the tangent. */
export function drawCurveFace(
  scene: Scene,
  index: number,
  geometry: NodeGeometry,
  { isReached }: NodeMoment,
): Shape[] {
  const { evaluation, look } = scene;
  const { theme } = look;
  const { glyph } = evaluation.graph.nodes[index]!.operation;
  const size = curveTitlePx(glyph);
  const formula = setFormula(glyph, size, look);
  // The name's line begins at the upper edge.
  const middle = 3 + (size * 1.45) / 2;
  const baseline = formulaBaseline(formula, size, middle);
  const title = formula.draw(geometry.width / 2 - formula.width / 2, baseline);
  const plot = curvePlot(evaluation, index, geometry, isReached);
  if (plot === null) return [title];
  const isPassed = wireAt(scene, index, 0).passed === 'gradient';
  const { picture, point, tangent } = plot;
  const curve = { d: picture.path, fill: 'none', stroke: theme.ink, 'stroke-width': 2 };
  const slope = { stroke: theme.gradient, 'stroke-width': 3, 'stroke-linecap': 'round' };
  // Without hues, the tangent is told from the curve by its dashes.
  const dashes = look.isMono ? { 'stroke-dasharray': '1 5' } : {};
  const dot = { r: 5, fill: theme.value, stroke: theme.raised, 'stroke-width': 2 };
  const shapes = [
    ...picture.axes.map((axis) => lineShape(axis, { stroke: theme.line })),
    tag('path', { ...curve, 'stroke-linejoin': 'round' }),
    ...(tangent !== null && isPassed ? [lineShape(tangent, { ...slope, ...dashes })] : []),
    ...(point === null ? [] : [tag('circle', { cx: point.x, cy: point.y, ...dot })]),
  ];
  // Within its border, as the screen has it.
  return [title, placed({ x: 1, y: 1 }, shapes)];
}

function lineShape(line: Line, paint: Readonly<Record<string, Attribute>>): Shape {
  return tag('line', { ...line, ...paint });
}
