import { superscript } from '../../formula/number-text.ts';

/**
 * A number as `numberTex` writes it, that stands alone: not in a name, not a single sign behind `_`,
 * and not a length.
 */
const NUMBER = /(?<![\w.\\^-])-?\d+(?:\.\d+)?(?![\w.])(?: \\times 10\^\{(-?\d+)\})?/g;

/** A number that no formula holds, of digits like any: it is set as the number in its place would be. */
const markOf = (at: number) => String(90_000_000 + at);

/** The numbers of a formula as text, and what is left of it: the same source whatever they are. */
export function withMarks(tex: string): { readonly source: string; readonly numbers: string[] } {
  const numbers: string[] = [];
  const source = tex.replace(NUMBER, (number: string, exponent: string | undefined) => {
    const [digits = ''] = number.replace('-', '−').split(' ');
    const text = exponent === undefined ? digits : `${digits}×10${superscript(exponent)}`;
    return markOf(numbers.push(text) - 1);
  });
  return { source, numbers };
}

/**
 * A typeset formula whose numbers can be replaced without typesetting it again: digits are equally
 * high, and their widths are the browser's business.
 */
export class FormulaTemplate {
  /** For each text of the HTML, which number it is; −1 where it is none. */
  readonly places: readonly number[];
  readonly #html: string;

  private constructor(html: string, places: readonly number[]) {
    this.#html = html;
    this.places = places;
  }

  /** The template in a typeset source with marks; `null` where they do not stand on their own. */
  static of(html: string, count: number): FormulaTemplate | null {
    const numberByMark = new Map(Array.from({ length: count }, (_, at) => [markOf(at), at]));
    const texts = html.split(/<[^>]*>/).filter((text) => text !== '');
    const places = texts.map((text) => numberByMark.get(text) ?? -1);
    const found = places.filter((place) => place >= 0);
    return found.length === count && new Set(found).size === count
      ? new FormulaTemplate(html, places)
      : null;
  }

  /** The HTML with these numbers. */
  filled(numbers: readonly string[]): string {
    return numbers.reduce((html, number, at) => html.replace(markOf(at), number), this.#html);
  }
}
