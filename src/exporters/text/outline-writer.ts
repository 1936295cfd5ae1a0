import { accentRise } from '../../formula/symbol.ts';
import { escapeXml } from '../svg/escape.ts';
import { rounded, type TextShape } from '../svg/shapes.ts';
import { element } from '../svg/write-shapes.ts';
import {
  advance,
  drawnSign,
  ownWidth,
  signsOf,
  stretchesOf,
  widthOf,
  type DrawnSign,
} from './drawn-sign.ts';
import type { Face } from './faces.ts';
import { writeAsText } from './text-writer.ts';

/** The glyphs of a face: for each sign how wide it is, and its outline in thousandths of the size. */
export type Glyphs = Readonly<Record<string, readonly [advance: number, outline: string]>>;

/** How far emphasis leans, in degrees. */
const SLANT = -12;

/**
 * Writes texts as outlines: each glyph once among the definitions, and used wherever it stands. A text
 * with a sign that no bundled face has stays text.
 */
export class OutlineWriter {
  readonly #glyphsByFace: ReadonlyMap<Face, Glyphs>;
  readonly #idByGlyph = new Map<string, string>();
  readonly #definitions: string[] = [];

  constructor(glyphsByFace: ReadonlyMap<Face, Glyphs>) {
    this.#glyphsByFace = glyphsByFace;
  }

  /** What the texts written so far use. */
  get definitions(): string {
    return this.#definitions.join('');
  }

  readonly write = (shape: TextShape): string => {
    const { text, face, size, x, y, anchor, fill, isSlanted, stroke } = shape;
    if (signsOf(text, face).some((sign) => drawnSign(sign, face) === null)) {
      return writeAsText(shape);
    }
    const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
    let at = -share * widthOf(text, face);
    let [before, width] = ['', 0];
    const uses = stretchesOf(text, face).flatMap((stretch) => {
      at += stretch.space;
      return signsOf(stretch.text, stretch.face).map((sign) => {
        const drawn = drawnSign(sign, stretch.face)!;
        if (drawn.isMark === true) return this.#useMark(drawn, before, at - width / 2);
        const used = this.#use(drawn, at);
        before = sign;
        width = advance(drawn);
        at += width;
        return used;
      });
    });
    const scale = size / 1000;
    const place = `translate(${rounded(x)} ${rounded(y)}) scale(${Number(scale.toFixed(6))})`;
    const attributes = {
      'aria-label': text,
      fill,
      stroke: stroke?.colour,
      'stroke-width': stroke && stroke.width / scale,
      transform: isSlanted === true ? `${place} skewX(${SLANT})` : place,
    };
    return element('g', attributes, uses.join('') + decoration(shape, at));
  };

  /** A mark over the sign before it, whose middle is known. */
  #useMark(mark: DrawnSign, before: string, middle: number): string {
    return this.#use({ ...mark, raise: accentRise(before) }, middle - ownWidth(mark) / 2);
  }

  #use(drawn: DrawnSign, at: number): string {
    const id = this.#idOf(drawn.face, drawn.sign);
    if (id === null) return '';
    const [x, y] = [at * 1000, -drawn.raise * 1000];
    if (drawn.scale === 1 && drawn.raise === 0)
      return `<use xlink:href="#${id}" x="${rounded(x)}"/>`;
    const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${drawn.scale})`;
    return `<use xlink:href="#${id}" transform="${transform}"/>`;
  }

  /** The name of a glyph's definition; `null` of a blank. */
  #idOf(face: Face, sign: string): string | null {
    const key = `${face} ${sign}`;
    const known = this.#idByGlyph.get(key);
    if (known !== undefined) return known;
    const outline = this.#glyphsByFace.get(face)?.[sign]?.[1] ?? '';
    if (outline === '') return null;
    const id = `g${this.#definitions.length}`;
    this.#idByGlyph.set(key, id);
    this.#definitions.push(`<path id="${id}" d="${escapeXml(outline)}"/>`);
    return id;
  }
}

/** The line under or through a text that ends at `end`, in thousandths of the size. */
function decoration({ line, text, face, anchor }: TextShape, end: number): string {
  if (line === undefined) return '';
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  const start = -share * widthOf(text, face);
  const y = line === 'underline' ? 120 : -300;
  const box = { x: start * 1000, y, width: (end - start) * 1000, height: 60 };
  return element('rect', box);
}
