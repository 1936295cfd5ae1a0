import { greekByName } from '../document/greek.ts';
import { idParts, symbolParts, type Accent } from '../document/symbol-parts.ts';

export { symbolParts, type SymbolParts } from '../document/symbol-parts.ts';

/** How an accent is set over a letter, over a word, and behind a letter in plain text. */
const accents: Readonly<Record<Accent, readonly [letter: string, word: string, mark: string]>> = {
  hat: ['\\hat', '\\widehat', '\u0302'],
  bar: ['\\bar', '\\overline', '\u0304'],
};

/** A node's id as TeX: `w_{1}`, `\theta`, `\hat{y}`, `\mathrm{loss}`. */
export function symbolTex(id: string): string {
  const { base, accent, subscripts } = idParts(id);
  const word = wordTex(base);
  const symbol = accent === null ? word : `${accents[accent][isLetter(id) ? 0 : 1]}{${word}}`;
  if (subscripts.length === 0) return symbol;
  return `${symbol}_{${subscripts.map(wordTex).join(',')}}`;
}

/** A node's id as plain text: `w₁`, `θ`, `ŷ`, `loss`, `w_in`. */
export function symbolText(id: string): string {
  const { base, accent, subscript } = symbolParts(id);
  const symbol = accent === null ? base : accentedText(base, accents[accent][2], accent);
  return symbol + subscriptText(subscript);
}

/** A letter with a combining mark on it; a word with the mark's name behind it. */
export function accentedText(text: string, mark: string, name: string): string {
  return Array.from(text).length === 1 ? (text + mark).normalize('NFC') : `${text}_${name}`;
}

/** A subscript as plain text: lowered digits, or an underscore before anything else. */
export function subscriptText(subscript: string): string {
  if (subscript === '') return '';
  if (!/^[\d,]+$/.test(subscript)) return `_${subscript}`;
  return subscript.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
}

/** How much higher than over an x an accent stands over a letter or a word, in em. */
export function accentRise(base: string): number {
  return /^[acegm-su-zαγεηικμνοπρσςτυφχψω]+$/.test(base) ? 0 : 0.25;
}

/** The signs that accents are drawn with: at the height of an x as they are. */
export const accentSigns: Readonly<Record<Accent, string>> = { hat: 'ˆ', bar: 'ˉ' };

function isLetter(id: string): boolean {
  return Array.from(symbolParts(id).base).length === 1;
}

function wordTex(word: string): string {
  if (greekByName.has(word)) return `\\${word}`;
  return word.length === 1 || /^\d+$/.test(word) ? word : `\\mathrm{${word}}`;
}
