import { widthOf } from '../text/drawn-sign.ts';
import type { Face } from '../text/faces.ts';
import type { PathCommand } from './fitted-path.ts';

/** What a formula is drawn with. Lengths are in em of the formula, y downwards from its baseline. */
export type Mark = GlyphMark | RuleMark | DrawingMark;

interface Placed {
  readonly x: number;
  readonly y: number;
  /** Whether the mark belongs to a value or a gradient, or the colour that the TeX states. */
  readonly tone: Tone | null;
}

export type Tone = 'value' | 'gradient' | { readonly colour: string };

/** Signs of one face, from the start of their baseline. */
export interface GlyphMark extends Placed {
  readonly kind: 'glyphs';
  readonly text: string;
  readonly face: Face;
  readonly size: number;
}

/** A filled rectangle, as of a fraction, from its upper left corner. */
export interface RuleMark extends Placed {
  readonly kind: 'rule';
  readonly width: number;
  readonly height: number;
}

/** A filled path, as of a root, from the place of the mark. */
export interface DrawingMark extends Placed {
  readonly kind: 'drawing';
  readonly path: readonly PathCommand[];
}

/** A formula or a part of it that has been set. */
export interface FormulaBox {
  readonly width: number;
  /** How far it reaches above and below the baseline. */
  readonly height: number;
  readonly depth: number;
  readonly marks: readonly Mark[];
}

/** The marks, moved. */
export function moved(marks: readonly Mark[], x: number, y: number): Mark[] {
  return x === 0 && y === 0
    ? [...marks]
    : marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
}

/** The marks with signs that stand in one row, as the letters of a word do, joined. */
export function joined(marks: readonly Mark[]): Mark[] {
  const rows: Mark[] = [];
  for (const mark of marks) {
    const last = rows.at(-1);
    const isNext = last?.kind === 'glyphs' && mark.kind === 'glyphs' && follows(last, mark);
    if (isNext) rows[rows.length - 1] = { ...last, text: last.text + mark.text };
    else rows.push(mark);
  }
  return rows;
}

function follows(last: GlyphMark, mark: GlyphMark): boolean {
  const end = last.x + widthOf(last.text, last.face) * last.size;
  const isSame = last.face === mark.face && last.size === mark.size && last.y === mark.y;
  return isSame && last.tone === mark.tone && Math.abs(end - mark.x) < 1e-3;
}
