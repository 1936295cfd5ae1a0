import { greekByName, isGreekCapital } from './greek.ts';

/** A variable's name in the parts that typesetting sets apart. */
export interface SymbolParts {
  /** The letter or word: `w`, `θ`, `loss`. */
  readonly base: string;
  /** What stands below the line: `1`, `1,2`; empty where there is nothing. */
  readonly subscript: string;
  /** Single letters are italic; words and Greek capitals are upright, as in print. */
  readonly isItalic: boolean;
}

/**
 * A node's id as print shows it: `w_1` is w₁, `theta` is θ, further parts after underscores join
 * the subscript with commas, and a name of several letters is an upright word.
 */
export function symbolParts(id: string): SymbolParts {
  const { base, subscripts } = partsOf(id);
  const greek = greekByName.get(base);
  return {
    base: greek ?? base,
    subscript: subscripts.map((part) => greekByName.get(part) ?? part).join(','),
    isItalic: greek === undefined ? base.length === 1 : !isGreekCapital(base),
  };
}

/** A node's id as TeX: `w_{1}`, `\theta`, `\mathrm{loss}`. */
export function symbolTex(id: string): string {
  const { base, subscripts } = partsOf(id);
  if (subscripts.length === 0) return wordTex(base);
  return `${wordTex(base)}_{${subscripts.map(wordTex).join(',')}}`;
}

/** A node's id as plain text: `w₁`, `θ`, `loss`, `w_in`. */
export function symbolText(id: string): string {
  const { base, subscript } = symbolParts(id);
  return base + subscriptText(subscript);
}

/** A subscript as plain text: lowered digits, or an underscore before anything else. */
export function subscriptText(subscript: string): string {
  if (subscript === '') return '';
  if (!/^[\d,]+$/.test(subscript)) return `_${subscript}`;
  return subscript.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
}

function partsOf(id: string): { base: string; subscripts: string[] } {
  const [base = '', ...rest] = id.split('_');
  return { base, subscripts: rest.filter((part) => part !== '') };
}

function wordTex(word: string): string {
  if (greekByName.has(word)) return `\\${word}`;
  return word.length === 1 || /^\d+$/.test(word) ? word : `\\mathrm{${word}}`;
}
