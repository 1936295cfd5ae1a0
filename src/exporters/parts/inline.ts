import type { Marks, Run } from '../../formula/markdown/blocks.ts';
import type { Look } from '../look.ts';
import type { Shape, TextShape } from '../svg/shapes.ts';
import { widthOf } from '../text/drawn-sign.ts';
import { inter, MATH_FACE, type Face } from '../text/faces.ts';
import { lineBox, unionOf, type LineBox } from '../text/line-box.ts';
import { setFormula } from './formula.ts';

/** How running text is set: its size in pixels and its weight. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 650;
  readonly look: Look;
}

/** Text that has been set: as tall as its lines, and as wide as the widest. */
export interface SetText {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => Shape[];
}

/** A word, a space or a formula, which a line may end before. */
interface Piece {
  readonly width: number;
  readonly line: LineBox;
  readonly isSpace: boolean;
  readonly draw: (x: number, baseline: number) => Shape;
}

const CODE: Face = 'KaTeX_Typewriter-Regular';

/** Sets running text in lines no wider than `most`, where its words allow. */
export function setRuns(runs: readonly Run[], style: TextStyle, most: number): SetText {
  const lines = brokenInto(
    runs.flatMap((run) => piecesOf(run, style, most)),
    most,
  );
  const strut = strutOf(style);
  const set = lines.map((pieces) => ({
    pieces,
    width: pieces.reduce((sum, { width }) => sum + width, 0),
    line: unionOf([strut, ...pieces.map(({ line }) => line)]),
  }));
  return {
    width: Math.max(0, ...set.map(({ width }) => width)),
    height: set.reduce((sum, { line }) => sum + line.above + line.below, 0),
    draw: (x, y) => {
      let top = y;
      return set.flatMap(({ pieces, line }) => {
        const baseline = top + line.above;
        top = baseline + line.below;
        return rowOf(pieces, x, baseline);
      });
    },
  };
}

/** Code, each of its lines as it is. */
export function setCode(text: string, style: TextStyle): SetText {
  const size = style.size * 0.94;
  const rows = text.replace(/\n$/, '').split('\n');
  const height = size * style.lineHeight;
  return {
    width: Math.max(0, ...rows.map((row) => widthOf(row, CODE) * size)),
    height: rows.length * height,
    draw: (x, y) =>
      rows.map((row, at) => {
        const { above } = lineBox([{ face: CODE, size, lineHeight: height }]);
        const fill = style.look.theme.ink;
        return { text: row, face: CODE, size, x, y: y + at * height + above, fill };
      }),
  };
}

function strutOf({ size, lineHeight }: TextStyle): LineBox {
  return lineBox([{ face: inter(400), size, lineHeight: size * lineHeight }]);
}

function piecesOf(run: Run, style: TextStyle, most: number): (Piece | 'break')[] {
  if (run.kind === 'break') return ['break'];
  if (run.kind === 'math') return [formulaPiece(run.tex, style)];
  const words = run.text.split(/(\s+)/).filter((word) => word !== '');
  return words.flatMap((word) => wordPieces(word, run.marks, style, most));
}

function formulaPiece(tex: string, style: TextStyle): Piece {
  const formula = setFormula(tex, style.size, style.look);
  const em = style.size * 1.21;
  const line = lineBox([{ face: MATH_FACE, size: em, lineHeight: em * 1.2 }]);
  const { width, ink, draw } = formula;
  return { width, line: unionOf([line, ink]), isSpace: false, draw };
}

/** A word; one that is wider than a whole line is broken anywhere. */
function wordPieces(word: string, marks: Marks, style: TextStyle, most: number): Piece[] {
  const isSpace = word.trim() === '';
  const face = marks.isCode === true ? CODE : inter(marks.isStrong === true ? 650 : style.weight);
  const size = style.size * (marks.isCode === true ? 0.94 : 1);
  const { ink, value } = style.look.theme;
  const isLink = marks.href !== undefined;
  const text = isSpace ? ' ' : word;
  const width = widthOf(text, face) * size;
  if (width > most && Array.from(word).length > 1) {
    return Array.from(word).flatMap((sign) => wordPieces(sign, marks, style, Infinity));
  }
  const line = isLink ? ('underline' as const) : ('line-through' as const);
  const hasLine = isLink || marks.isStruck === true;
  return [
    {
      width,
      line: strutOf(style),
      isSpace,
      draw: (x, y): TextShape => ({
        text,
        face,
        size,
        x,
        y,
        fill: isLink ? value : ink,
        ...(marks.isEmphasized === true ? { isSlanted: true } : {}),
        ...(hasLine ? { line } : {}),
      }),
    },
  ];
}

function brokenInto(pieces: readonly (Piece | 'break')[], most: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const piece of pieces) {
    if (piece === 'break' || (!piece.isSpace && width + piece.width > most && width > 0)) {
      lines.push([]);
      width = 0;
      if (piece === 'break') continue;
    }
    const line = lines.at(-1)!;
    // No line begins with a space.
    if (piece.isSpace && line.length === 0) continue;
    line.push(piece);
    width += piece.width;
  }
  return lines;
}

/** The pieces of a line, words of one style joined. */
function rowOf(pieces: readonly Piece[], start: number, baseline: number): Shape[] {
  const shapes: Shape[] = [];
  let x = start;
  for (const piece of pieces) {
    const shape = piece.draw(x, baseline);
    const last = shapes.at(-1);
    const isNext = last !== undefined && 'text' in last && 'text' in shape && areAlike(last, shape);
    if (isNext) shapes[shapes.length - 1] = { ...last, text: last.text + shape.text };
    else shapes.push(shape);
    x += piece.width;
  }
  return shapes;
}

function areAlike(a: TextShape, b: TextShape): boolean {
  return (
    a.face === b.face &&
    a.size === b.size &&
    a.fill === b.fill &&
    a.isSlanted === b.isSlanted &&
    a.line === b.line
  );
}
