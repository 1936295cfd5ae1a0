import type { WireMoment } from '../../engine/moments.ts';
import { wireInto } from '../../layout/drawn-boxes.ts';
import { pointOn, strokeWidth, wirePath, type Wire } from '../../layout/wire.ts';
import { strokeOf } from '../look.ts';
import { wireAt, type Scene } from '../scene.ts';
import { rounded, tag, type Shape } from '../svg/shapes.ts';
import { arrowhead, drawPulses } from './pulse.ts';
import { label, labelWidth } from './text.ts';

/** The wire into a slot of a node, with what travels on it in the scene's step. */
export function drawWire(scene: Scene, reader: number, slot: number): Shape[] {
  const wire = wireInto(scene, reader, slot);
  if (wire === null) return [];
  const moment = wireAt(scene, reader, slot);
  const d = roundedPath(wire);
  const width = strokeWidth(moment.magnitude);
  const halo = tag('path', {
    d,
    fill: 'none',
    ...haloOf(scene, moment),
    'stroke-width': width + 12,
  });
  const line = tag('path', { d, fill: 'none', ...strokeOfWire(scene, moment, width) });
  return [
    ...(moment.travel === null ? [] : [halo]),
    line,
    ...(scene.look.isMono ? [directionMark(scene, wire, moment, width)].flat() : []),
    ...stopLabel(scene, wire, moment),
    ...drawPulses(scene, wire, moment.travel),
  ];
}

/** The curve of a wire between two nodes, for pictures that show nothing of a step. */
export function roundedPath({ from, fromControl, toControl, to }: Wire): string {
  const round = ({ x, y }: { x: number; y: number }) => ({ x: rounded(x), y: rounded(y) });
  return wirePath({
    from: round(from),
    fromControl: round(fromControl),
    toControl: round(toControl),
    to: round(to),
  });
}

function strokeOfWire({ look }: Scene, { passed, dead }: WireMoment, width: number) {
  const { wire, valueWire, gradient } = look.theme;
  const stroke = { nothing: wire, value: valueWire, gradient }[passed];
  // Without hues, a wire that nothing has come along yet is dotted.
  const waiting = look.isMono && passed === 'nothing' ? '1 5' : undefined;
  return {
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dead === null ? waiting : '3 6',
    'stroke-linecap': waiting === undefined ? undefined : 'round',
  };
}

function haloOf({ look }: Scene, { travel }: WireMoment) {
  const { valueGround, gradientHalo } = look.theme;
  return strokeOf(travel === 'backward' || look.isMono ? gradientHalo : valueGround);
}

/** Without hues, an open arrowhead near its end says that a gradient has come back along a wire. */
function directionMark(
  { look }: Scene,
  wire: Wire,
  { passed, travel }: WireMoment,
  width: number,
): Shape[] {
  if (passed !== 'gradient' || travel !== null) return [];
  const fill = look.theme.ground;
  return [
    arrowhead(wire, 0.3, { fill, stroke: look.theme.gradient, 'stroke-width': 1 + width / 4 }),
  ];
}

/** Why a gradient stops here, in a word above the wire. */
function stopLabel({ look, texts }: Scene, wire: Wire, { dead }: WireMoment): Shape[] {
  if (dead === null) return [];
  const end = pointOn(wire, 0.86);
  const style = { text: texts.diagnosis.dead[dead.kind], size: 15, weight: 600 } as const;
  const width = labelWidth(style);
  const ground = {
    x: end.x - width - 3,
    y: end.y - 24,
    width: width + 6,
    height: 20,
    rx: 4,
    fill: look.theme.ground,
    'fill-opacity': 0.85,
  };
  const text = label({ ...style, fill: look.theme.gradient }, end.x, end.y, 'end');
  return [tag('rect', ground), { ...text, y: end.y - 9 }];
}
