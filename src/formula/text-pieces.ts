import { superscript } from './number-text.ts';
import { subscriptText } from './symbol.ts';
import type { Piece } from './tex-commands.ts';

/** Space, which counts only between words and letters. */
export const SPACE: Piece = { kind: 'space', text: ' ' };

/** A letter, a number or a finished part. */
export function atom(text: string): Piece {
  return { kind: 'atom', text };
}

/** A word, set apart like a function's name; a single letter is not. */
export function wordPiece(text: string): Piece {
  return { kind: /^\p{L}{2,}/u.test(text) ? 'function' : 'atom', text };
}

/** Joins pieces into a line, with spaces round operators that stand between two operands. */
export function joined(pieces: readonly Piece[]): string {
  let line = '';
  let before: Piece | undefined;
  let isApart = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'space') {
      isApart ||= before !== undefined;
      continue;
    }
    const isUnary = piece.kind === 'operator' && !endsOperand(before);
    line += spaceBetween(before, piece, isApart, isUnary) + textOf(piece, nextOf(pieces, at));
    isApart = false;
    before = isUnary ? { kind: 'open', text: piece.text } : piece;
  }
  return line;
}

/** A text as one factor: in brackets unless it is a single sign, word or bracket, or leads with a minus. */
export function asFactor(text: string, place: 'leading' | 'any' = 'any'): string {
  let depth = 0;
  for (const [at, sign] of Array.from(text).entries()) {
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (depth === 0 && (' /'.includes(sign) || (sign === '−' && at === 0 && place === 'any')))
      return `(${text})`;
  }
  return text;
}

/** A subscript: lowered digits, or an underscore before anything else. */
export function lowered(text: string): string {
  const tight = text.replaceAll(', ', ',');
  return subscriptText(/^[\w,.\p{L}]*$/u.test(tight) ? tight : `(${text})`);
}

/** A superscript: raised digits, or a caret before anything else. */
export function raised(text: string): string {
  const [, minus = '', rest = ''] = /^(−?)(.*)$/s.exec(text)!;
  if (/^\d+$/.test(rest)) return superscript(text);
  // What is raised by itself: A⁻ᵀ.
  if (rest === 'ᵀ' || rest === '′') return superscript(minus) + rest;
  return `^${asFactor(text)}`;
}

/** A matrix as rows in brackets, cases in braces. */
export function tableText(name: string, table: readonly (readonly string[])[]): string {
  // A line break after the last row makes no row.
  const rows = table.filter((row) => row.some((cell) => cell !== ''));
  const lines = rows.map((row) => row.filter((cell) => cell !== '').join(', '));
  if (!name.includes('matrix')) return `{${lines.join('; ')}}`;
  return rows.length === 1 ? `[${lines[0]}]` : `[${lines.map((line) => `[${line}]`).join(', ')}]`;
}

function spaceBetween(
  before: Piece | undefined,
  piece: Piece,
  isApart: boolean,
  isUnary: boolean,
): string {
  if (before === undefined || before.kind === 'open') return '';
  if (piece.kind === 'close' || piece.kind === 'comma') return '';
  const isBinary = piece.kind === 'operator' && !isUnary;
  if (isBinary || piece.kind === 'relation') return ' ';
  if (['operator', 'relation', 'comma'].includes(before.kind)) return ' ';
  const areWords = isWord(before) || (isWord(piece) && endsOperand(before));
  return isApart || (areWords && piece.kind !== 'open') ? ' ' : '';
}

/** A fraction that something follows directly would seem to divide by that as well. */
function textOf(piece: Piece, next: Piece | undefined): string {
  const isFollowed = next !== undefined && !endsFactor.has(next.kind);
  const isPlain = piece.kind !== 'fraction' || piece.text.startsWith('∂');
  return isPlain || !isFollowed ? piece.text : `(${piece.text})`;
}

const endsFactor: ReadonlySet<string> = new Set(['operator', 'relation', 'close', 'comma']);

function nextOf(pieces: readonly Piece[], at: number): Piece | undefined {
  const next = pieces[at + 1];
  return next?.kind === 'space' ? pieces[at + 2] : next;
}

function isWord(piece: Piece): boolean {
  return piece.kind === 'function' || piece.kind === 'fraction';
}

function endsOperand(piece: Piece | undefined): boolean {
  return piece !== undefined && ['atom', 'close', 'fraction', 'function'].includes(piece.kind);
}
