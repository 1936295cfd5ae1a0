import type { NodeMoment } from '../../engine/moments.ts';
import { geometryAt, type NodeGeometry } from '../../layout/geometry.ts';
import { placeOf } from '../../layout/drawn-boxes.ts';
import { wireBetween } from '../../layout/wire.ts';
import { nodeAt, type Scene } from '../scene.ts';
import { placed, tag, type Attribute, type Shape } from '../svg/shapes.ts';
import { drawChips } from './chips.ts';
import { drawCurveFace } from './curve-face.ts';
import { drawGlyphFace } from './glyph-face.ts';
import { hatching } from './hatching.ts';
import { drawLeafFace } from './leaf-face.ts';
import { drawLeafSlider } from './leaf-slider.ts';
import { drawMaps } from './maps.ts';
import { drawRemark } from './remark.ts';
import { drawResult } from './result.ts';
import { setSymbol } from './symbol.ts';
import { roundedPath } from './wire.ts';

/** The widest name above an operation, in pixels. */
const NAME_ROOM = 160;

/** A node: its box with what is in it, and what stands beside it, above whatever else is near. */
export interface DrawnNode {
  readonly body: Shape;
  readonly beside: Shape;
}

/** Draws a node. Its shapes stand in coordinates of its upper left corner. */
export function drawNode(scene: Scene, index: number): DrawnNode {
  const node = scene.evaluation.graph.nodes[index]!;
  const geometry = geometryAt(scene.evaluation, index);
  const moment = nodeAt(scene, index);
  const { face, width, faceHeight, maps } = geometry;
  const isMuted = node.operation.isMuted === true;
  const faceShapes =
    face === 'leaf'
      ? [...drawLeafFace(scene, index, geometry, moment), ...drawLeafSlider(scene, index, geometry)]
      : face === 'curve' && !isMuted
        ? drawCurveFace(scene, index, geometry, moment)
        : drawGlyphFace(scene, node.operation.glyph, geometry);
  const shapes = [
    ...drawBox(scene, geometry, moment, isMuted),
    ...drawPorts(scene, index, geometry, moment),
    ...(face === 'leaf' ? [] : drawName(scene, node.id, width)),
    ...(isMuted
      ? [tag('g', { opacity: 0.32 }, faceShapes), passLine(scene, geometry, moment)]
      : faceShapes),
    ...(face === 'leaf' || maps === null
      ? []
      : drawMaps(scene, moment, maps, { x: width / 2 - maps.width / 2 - 4, y: faceHeight + 1 })),
  ];
  const beside = [
    ...(moment.isOutput ? drawResult(scene, index, geometry, moment) : []),
    ...drawChips(scene, index, geometry, moment),
    ...drawRemark(scene, index, geometry, moment),
  ];
  const place = placeOf(scene.nodes[index]!);
  return {
    body: placed(place, shapes, { 'data-node': node.id }),
    beside: placed(place, beside, { 'data-beside': node.id }),
  };
}

/** Over the face of a muted operation: the way that its first input takes through it. */
function passLine({ look }: Scene, geometry: NodeGeometry, { isReached }: NodeMoment): Shape {
  const { lineStrong, valueWire } = look.theme;
  const from = { x: 0, y: geometry.inputs[0] ?? geometry.output };
  const d = roundedPath(wireBetween(from, { x: geometry.width, y: geometry.output }));
  const stroke = isReached ? valueWire : lineStrong;
  return tag('path', { d, fill: 'none', stroke, 'stroke-width': 3.5 });
}

/** The box itself; its border tells the node's part in the step and what is wrong with it. */
function drawBox(
  { look }: Scene,
  { face, width, height }: NodeGeometry,
  moment: NodeMoment,
  isMuted: boolean,
): Shape[] {
  const { theme } = look;
  const radius = face === 'leaf' ? 14 : 20;
  const { ring, ...border } = borderOf(moment, look.isMono, theme);
  const inset = 0.5 - ring / 2;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: radius - 0.5 };
  const outline = {
    x: inset,
    y: inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    rx: radius - inset,
    fill: 'none',
    'stroke-width': 1 + ring,
    ...border,
    ...(isMuted ? { 'stroke-dasharray': '5 4' } : {}),
  };
  const isInherited = moment.birth?.kind === 'inherited';
  const stripes = hatching({ ...box, x: 3, y: 3, width: width - 6, height: height - 6 }, 10);
  return [
    tag('rect', { ...box, fill: isMuted ? theme.ground : theme.raised }),
    ...(isInherited ? [tag('path', { d: stripes, stroke: theme.hover, 'stroke-width': 3 })] : []),
    tag('rect', outline),
  ];
}

interface Border extends Readonly<Record<string, Attribute>> {
  /** How far the border reaches beyond the box, in pixels. */
  readonly ring: number;
}

function borderOf(
  { role, outcome, birth }: NodeMoment,
  isMono: boolean,
  theme: Scene['look']['theme'],
): Border {
  if (birth?.kind === 'born') return { ring: 2, stroke: theme.danger };
  if (outcome.kind === 'fault') return { ring: 1, stroke: theme.danger };
  if (birth?.kind === 'inherited') {
    return { ring: 0, stroke: theme.lineStrong, 'stroke-dasharray': '4 3' };
  }
  if (role === 'forward') return { ring: 2, stroke: theme.value };
  const isReceiving = role === 'receiver' || role === 'seed';
  // Without hues, what a gradient comes to is dashed, and what a value comes to is not.
  const dashes = isMono ? { 'stroke-dasharray': '7 4' } : {};
  if (isReceiving) return { ring: 2, stroke: theme.gradient, ...dashes };
  if (role === 'giver') return { ring: 0, stroke: theme.gradient, ...dashes };
  return { ring: 0, stroke: theme.line };
}

/** The ports that nothing is wired to. */
function drawPorts(
  { evaluation, look, unread }: Scene,
  index: number,
  { width, inputs, output }: NodeGeometry,
  { isOutput }: NodeMoment,
): Shape[] {
  const open = inputs.flatMap((y, slot) =>
    evaluation.graph.nodes[index]!.inputs[slot] === null ? [{ cx: 0, cy: y }] : [],
  );
  const ports = !unread.has(index) || isOutput ? open : [...open, { cx: width, cy: output }];
  const paint = { fill: look.theme.raised, stroke: look.theme.lineStrong, 'stroke-width': 2 };
  return ports.map((port) => tag('circle', { ...port, r: 5, ...paint }));
}

/** The name above an operation. */
function drawName({ look }: Scene, id: string, width: number): Shape[] {
  const symbol = setSymbol(id, 22, 30, NAME_ROOM);
  return symbol.draw(width / 2 - symbol.width / 2, -1 - symbol.line.below, look.theme.muted);
}
