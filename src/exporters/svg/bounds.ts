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
 * The box of a path's points, its control points among them, within which its curves stay. `null` of
 * paths with relative steps, which are small ones within other shapes.
 */
function pathPoints(d: Attribute): Box | null {
  if (typeof d !== 'string' || !/^[MLCQ\d.,\s-]+$/.test(d)) return null;
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  const box = (x: number, y: number): Box => ({ x, y, width: 0, height: 0 });
  return boundsOf(xs.map((x, at) => box(x, ys[at] ?? 0)));
}

function shiftOf(transform: Attribute): readonly [number, number] {
  const shift = /^translate\((\S+) (\S+)\)/.exec(String(transform ?? ''));
  return shift === null ? [0, 0] : [Number(shift[1]), Number(shift[2])];
}
