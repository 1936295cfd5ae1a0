import { scriptPieces } from '../../formula/script-pieces.ts';
import type { Shape } from '../svg/shapes.ts';
import { label, labelWidth, type Label } from './text.ts';

const SUBSCRIPT = { scale: 0.72, drop: 0.22 } as const;

/** A label round the middle of its place, whose subscripts stand below the line. */
export function scriptedLabel(style: Label, middle: number, y: number): Shape[] {
  const pieces = scriptPieces(style.text).map(({ text, isLowered }) => {
    const size = isLowered ? style.size * SUBSCRIPT.scale : style.size;
    return { ...style, text, size, drop: isLowered ? SUBSCRIPT.drop * style.size : 0 };
  });
  if (pieces.length === 1) return [label(style, middle, y, 'middle')];
  let x = middle - pieces.reduce((sum, piece) => sum + labelWidth(piece), 0) / 2;
  return pieces.map(({ drop, ...piece }) => {
    const shape = label(piece, x, y + drop);
    x += labelWidth(piece);
    return shape;
  });
}
