import { absolutePath } from '../formula/fitted-path.ts';
import { pdfNumber } from './pdf-file.ts';

/** How far the control points of a quarter of a circle lie from its ends, as a share of its radius. */
const QUARTER = 0.5523;

/** The `d` of an SVG path as operators; `turn` changes the sign of y, for what stands upside down. */
export function pathOperators(d: string, turn: 1 | -1 = 1): string {
  let [x, y] = [0, 0];
  const operators = absolutePath(d).map(({ letter, points }) => {
    if (letter === 'Z') return 'h';
    const turned = points.map((at, axis) => (axis % 2 === 0 ? at : at * turn));
    const end = turned.slice(-2) as [number, number];
    const written = letter === 'Q' ? operator('c', cubic([x, y], turned)) : plain(letter, turned);
    [x, y] = end;
    return written;
  });
  return operators.join('\n');
}

export function lineOperators(x1: number, y1: number, x2: number, y2: number): string {
  return `${operator('m', [x1, y1])}\n${operator('l', [x2, y2])}`;
}

/** A rectangle whose corners are rounded by a radius. */
export function rectangleOperators(
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  radius: number,
): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  if (r === 0) return operator('re', [x, y, width, height]);
  const [right, bottom, k] = [x + width, y + height, r * (1 - QUARTER)];
  return [
    operator('m', [x + r, y]),
    operator('l', [right - r, y]),
    operator('c', [right - k, y, right, y + k, right, y + r]),
    operator('l', [right, bottom - r]),
    operator('c', [right, bottom - k, right - k, bottom, right - r, bottom]),
    operator('l', [x + r, bottom]),
    operator('c', [x + k, bottom, x, bottom - k, x, bottom - r]),
    operator('l', [x, y + r]),
    operator('c', [x, y + k, x + k, y, x + r, y]),
    'h',
  ].join('\n');
}

export function operator(name: string, operands: readonly number[]): string {
  return `${operands.map(pdfNumber).join(' ')} ${name}`;
}

function plain(letter: string, points: readonly number[]): string {
  return operator(letter.toLowerCase(), points);
}

/** A quadratic curve as the cubic one that it is. */
function cubic([x, y]: readonly [number, number], points: readonly number[]): number[] {
  const [qx = 0, qy = 0, endX = 0, endY = 0] = points;
  const third = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [third(x, qx), third(y, qy), third(endX, qx), third(endY, qy), endX, endY];
}
