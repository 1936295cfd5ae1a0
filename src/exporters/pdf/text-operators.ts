import { accentRise } from '../../formula/symbol.ts';
import type { TextShape } from '../svg/shapes.ts';
import {
  advance,
  drawnSign,
  ownWidth,
  signsOf,
  stretchesOf,
  widthOf,
  type DrawnSign,
} from '../text/drawn-sign.ts';
import { pdfColour } from './colour.ts';
import { codeDigits, type GlyphFonts } from './glyph-fonts.ts';
import { operator, pathOperators, rectangleOperators } from './path-operators.ts';
import { pdfNumber } from './pdf-file.ts';

/** How far emphasis leans: the tangent of 12 degrees. */
const LEAN = Math.tan((12 * Math.PI) / 180);
/** What stands for a sign that no bundled face has, in em. */
const BOX = { x: 0.06, y: -0.66, width: 0.48, height: 0.66 } as const;
const BOX_WIDTH = 0.6;

/** A sign in its place, from the text's start, in em. */
interface PlacedSign {
  readonly at: number;
  readonly sign: string;
  readonly drawn: DrawnSign | null;
}

/**
 * A text as operators: real text in fonts of the file. Where a line runs round its signs, that is drawn
 * below them. Signs that no face has go into `missing`.
 */
export function writeText(shape: TextShape, fonts: GlyphFonts, missing: Set<string>): string[] {
  const { text, face, size, x, y, anchor, stroke, line } = shape;
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  const start = -share * widthOf(text, face);
  const { signs, end } = placedSigns(shape, start);
  const place = `1 0 0 1 ${pdfNumber(x)} ${pdfNumber(y)} cm`;
  const scale = `${pdfNumber(size)} 0 0 ${pdfNumber(size)} 0 0 cm`;
  for (const { sign, drawn } of signs) if (drawn === null) missing.add(sign);
  return [
    place,
    ...(stroke === undefined
      ? []
      : [
          ...['q', `${pdfColour(stroke.colour)} RG`],
          ...signs.flatMap((sign) => outlined(sign, size, stroke.width, fonts)),
          'Q',
        ]),
    ...runsOf(signs, shape, fonts),
    ...boxes(signs, scale),
    ...(line === undefined ? [] : ['q', scale, lineThrough(line, start, end), 'f', 'Q']),
  ];
}

function placedSigns({ text, face }: TextShape, start: number) {
  const signs: PlacedSign[] = [];
  let at = start;
  let [before, width] = ['', 0];
  for (const stretch of stretchesOf(text, face)) {
    at += stretch.space;
    for (const sign of signsOf(stretch.text, stretch.face)) {
      const drawn = drawnSign(sign, stretch.face);
      if (drawn?.isMark === true) {
        // A mark stands over the middle of the sign before it.
        const raised = { ...drawn, raise: accentRise(before) };
        signs.push({ at: at - width / 2 - ownWidth(drawn) / 2, sign, drawn: raised });
        continue;
      }
      signs.push({ at, sign, drawn });
      [before, width] = [sign, drawn === null ? BOX_WIDTH : advance(drawn)];
      at += width;
    }
  }
  return { signs, end: at };
}

/** The signs as text: one operator for those of one font that follow each other. */
function runsOf(signs: readonly PlacedSign[], shape: TextShape, fonts: GlyphFonts): string[] {
  const operators: string[] = [];
  let run = { font: '', key: '', digits: '' };
  const close = () => {
    if (run.digits !== '') operators.push(`<${run.digits}> Tj`);
    run = { font: '', key: '', digits: '' };
  };
  let end = NaN;
  for (const { at, sign, drawn } of signs) {
    if (drawn === null) continue;
    const { font, code } = fonts.glyph(drawn.face, drawn.sign, sign);
    const key = `${font} ${drawn.scale} ${drawn.raise}`;
    if (key !== run.key || Math.abs(at - end) > 1e-6) {
      close();
      run = { font, key, digits: '' };
      operators.push(
        `/${font} ${pdfNumber(shape.size * drawn.scale)} Tf`,
        matrixAt(at, drawn, shape),
      );
    }
    run.digits += codeDigits(code);
    end = drawn.isMark === true ? NaN : at + advance(drawn);
  }
  close();
  return operators.length === 0 ? [] : ['BT', ...operators, 'ET'];
}

/** Where a run starts; text points upwards, against the space around it. */
function matrixAt(at: number, { raise }: DrawnSign, { size, isSlanted }: TextShape): string {
  const lean = isSlanted === true ? LEAN : 0;
  return operator('Tm', [1, 0, lean, -1, at * size + lean * raise * size, -raise * size]);
}

/** The line round a sign. */
function outlined(
  { at, drawn }: PlacedSign,
  size: number,
  width: number,
  fonts: GlyphFonts,
): string[] {
  const outline = drawn === null ? '' : fonts.outline(drawn.face, drawn.sign);
  if (outline === '') return [];
  const scale = (size * drawn!.scale) / 1000;
  const place = [scale, 0, 0, scale, at * size, -drawn!.raise * size].map((number) =>
    Number(number.toFixed(6)),
  );
  return [
    'q',
    `${place.join(' ')} cm`,
    `${pdfNumber(width / scale)} w`,
    pathOperators(outline),
    'S',
    'Q',
  ];
}

/** A box in the place of each sign that cannot be drawn. */
function boxes(signs: readonly PlacedSign[], scale: string): string[] {
  return signs.flatMap(({ at, drawn }) =>
    drawn !== null
      ? []
      : ['q', scale, '0.04 w', rectangleOperators({ ...BOX, x: at + BOX.x }, 0), 'S', 'Q'],
  );
}

/** The line under or through a text, in em. */
function lineThrough(line: 'underline' | 'line-through', start: number, end: number): string {
  const y = line === 'underline' ? 0.12 : -0.3;
  return rectangleOperators({ x: start, y, width: end - start, height: 0.06 }, 0);
}
