import { boundsOf, type Box } from '../../layout/geometry.ts';
import { widthOf } from '../text/drawn-sign.ts';
import { extentsOf } from '../text/faces.ts';
import { isText, type Attribute, type Shape, type Tag, type TextShape } from './shapes.ts';

/** The box that holds all shapes with their lines, or `null` where there are none. */
export function boundsOfShapes(shapes: readonly Shape[]): Box | null {
  return boundsOf(shapes.flatMap((shape) => boxOf(shape) ?? []));
}

function boxOf(shape: Shape): Box | null {
  if (isText(shape)) return textBox(shape);
  const box = shape.tag === 'g' ? boundsOfShapes(shape.children) : ownBox(shape);
  if (box === null) return null;
  const [x, y] = shiftOf(shape.attributes['transform']);
  return { ...box, x: box.x + x, y: box.y + y };
}

function textBox({ text, face, size, x, y, anchor }: TextShape): Box {
  const width = widthOf(text, face) * size;
  const { ascent, descent } = extentsOf(face);
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  return { x: x - share * width, y: y - ascent * size, width, height: (ascent + descent) * size };
}

function ownBox({ tag, attributes }: Tag): Box | null {
  const number = (name: string) => Number(attributes[name] ?? 0);
  const isStroked = attributes['stroke'] !== undefined;
  const half = isStroked ? number(`stroke-width`) / 2 || 0.5 : 0;
  const round = (x: number, y: number, width: number, height: number): Box => ({
    x: x - half,
    y: y - half,
    width: width + 2 * half,
    height: height + 2 * half,
  });
  if (tag === 'rect') return round(number('x'), number('y'), number('width'), number('height'));
  if (tag === 'circle') {
    const r = number('r');
    return round(number('cx') - r, number('cy') - r, 2 * r, 2 * r);
  }
  if (tag === 'line') {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(number) as [
      number,
      number,
      number,
      number,
    ];
    return round(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }
  const points = tag === 'path' ? pathPoints(attributes['d']) : null;
  return points === null ? null : round(points.x, points.y, points.width, points.height);
}

/**
 * The box of a path of lines and cubic curves in absolute coordinates, as those of wires are; of others
 * that of all their points. `null` of paths with relative steps, which are small ones within other
 * shapes.
 */
function pathPoints(d: Attribute): Box | null {
  if (typeof d !== 'string' || !/^[MLCQ\d.,\s-]+$/.test(d)) return null;
  const points: [number, number][] = [];
  for (const [, letter, list = ''] of d.matchAll(/([MLCQ])([^MLCQ]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const drawn = Array.from({ length: numbers.length >> 1 }, (_, at): [number, number] => [
      numbers[2 * at]!,
      numbers[2 * at + 1]!,
    ]);
    const from = points.at(-1);
    const isCurve = letter === 'C' && drawn.length === 3 && from !== undefined;
    points.push(...(isCurve ? extremes([from, ...drawn]) : drawn));
  }
  return boundsOf(points.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
}

/** The end of a cubic curve, and before it the points at which it is furthest to any side. */
function extremes(curve: readonly (readonly [number, number])[]): [number, number][] {
  const along = (axis: 0 | 1) => curve.map((point) => point[axis]);
  const at = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], t: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  const turns = ([0, 1] as const).flatMap((axis) => {
    // Where the slope along the axis, a quadratic function of t, is 0.
    const [p = 0, q = 0, r = 0, s = 0] = along(axis);
    const [a, b, c] = [s - 3 * r + 3 * q - p, 2 * (r - 2 * q + p), q - p];
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const ts = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
    return ts.filter((t) => t > 0 && t < 1);
  });
  return [...turns, 1].map((t) => [at(along(0), t), at(along(1), t)]);
}

function shiftOf(transform: Attribute): readonly [number, number] {
  const shift = /^translate\((\S+) (\S+)\)/.exec(String(transform ?? ''));
  return shift === null ? [0, 0] : [Number(shift[1]), Number(shift[2])];
}
