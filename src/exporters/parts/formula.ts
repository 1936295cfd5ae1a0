import { texToText } from '../../formula/tex-to-text.ts';
import type { Mark } from '../formula/formula-box.ts';
import { typeset } from '../formula/typeset.ts';
import type { Look } from '../look.ts';
import {
  isText,
  placed,
  rounded,
  tag,
  type Shape,
  type Tag,
  type TextShape,
  type TextStroke,
} from '../svg/shapes.ts';
import { widthOf } from '../text/drawn-sign.ts';
import { inter, MATH_FACE } from '../text/faces.ts';
import { centredBaseline, lineBox, unionOf, type LineBox } from '../text/line-box.ts';

/** A formula that is ready to be placed. Lengths are in pixels. */
export interface SetFormula {
  readonly width: number;
  /** The formula's own extents round its baseline. */
  readonly ink: LineBox;
  readonly draw: (x: number, baseline: number) => Tag;
}

/** KaTeX's formulas are larger than the text around them. */
const KATEX_SCALE = 1.21;

/** Sets TeX at the size of the text around it. What cannot be typeset stands as plain text. */
export function setFormula(
  tex: string,
  size: number,
  look: Look,
  { isDisplay = false, fill = look.theme.ink, strokeWidth = 0 } = {},
): SetFormula {
  const box = typeset(tex, isDisplay);
  const em = size * KATEX_SCALE;
  const stroke = strokeWidth === 0 ? undefined : { colour: fill, width: strokeWidth };
  if (box === null) return plainText(tex, size, fill);
  return {
    width: box.width * em,
    ink: { above: box.height * em, below: box.depth * em },
    draw: (x, baseline) => {
      const shapes = box.marks.map((mark) => shapeOf(mark, em, colourOf(mark, look, fill), stroke));
      const only = shapes.length === 1 && isText(shapes[0]!) ? [fromMiddle(shapes[0])] : shapes;
      return placed({ x, y: baseline }, only, { 'aria-label': tex, role: 'img' });
    },
  };
}

/** The baseline of a formula alone in a line of the screen's font, centred on `middle`. */
export function formulaBaseline({ ink }: SetFormula, size: number, middle: number): number {
  const em = size * KATEX_SCALE;
  const line = lineBox([
    { face: inter(400), size, lineHeight: size * 1.45 },
    { face: MATH_FACE, size: em, lineHeight: em * 1.2 },
  ]);
  return centredBaseline(unionOf([line, ink]), middle);
}

/** A text from its middle, where it stays also in a font of other widths. */
function fromMiddle(text: TextShape): TextShape {
  return { ...text, x: text.x + (widthOf(text.text, text.face) * text.size) / 2, anchor: 'middle' };
}

function plainText(tex: string, size: number, fill: string): SetFormula {
  const text = texToText(tex);
  return {
    width: widthOf(text, MATH_FACE) * size,
    ink: { above: size * 0.75, below: size * 0.25 },
    draw: (x, y) => placed({ x, y }, [{ text, face: MATH_FACE, size, x: 0, y: 0, fill }]),
  };
}

function colourOf({ tone }: Mark, { theme, isMono }: Look, fill: string): string {
  if (tone === null) return fill;
  if (typeof tone === 'string') return theme[tone];
  return isMono ? fill : tone.colour;
}

function shapeOf(mark: Mark, em: number, fill: string, stroke?: TextStroke): Shape {
  const [x, y] = [mark.x * em, mark.y * em];
  if (mark.kind === 'glyphs') {
    const { text, face, size } = mark;
    const glyphs = { text, face, size: size * em, x, y, fill };
    return stroke === undefined ? glyphs : { ...glyphs, stroke };
  }
  if (mark.kind === 'rule') {
    return tag('rect', { x, y, width: mark.width * em, height: mark.height * em, fill });
  }
  const d = mark.path.map(({ letter, points }) => {
    return letter + points.map((at, axis) => rounded(at * em + (axis % 2 === 0 ? x : y))).join(' ');
  });
  return tag('path', { d: d.join(''), fill });
}
