import { greekByName } from '../document/greek.ts';
import { accentedText } from './symbol.ts';
import {
  accents,
  hasHiddenArgument,
  pieceBySource,
  silent,
  spaces,
  wordCommands,
  type Piece,
} from './tex-commands.ts';
import { TexCursor } from './tex-cursor.ts';
import {
  asFactor,
  atom,
  joined,
  lowered,
  raised,
  SPACE,
  tableText,
  wordPiece,
} from './text-pieces.ts';

/** Groups nested deeper are read as if they were not groups. */
const DEEPEST = 40;

/**
 * TeX mathematics as readable plain text, for screen readers and wherever no formula can be set:
 * `\frac{\partial f}{\partial x} = 4` is "∂f/∂x = 4". It knows the TeX that formulas here consist
 * of; of anything else it keeps the words. The answer never holds a backslash.
 */
export function texToText(tex: string): string {
  const reader = new TexReader(tex);
  return joined(reader.pieces(() => false)).replaceAll('\\', '');
}

/** A recursive descent over one formula. */
class TexReader {
  private readonly cursor: TexCursor;
  private depth = 0;

  constructor(tex: string) {
    this.cursor = new TexCursor(tex);
  }

  /** Reads up to a token at which `isEnd` holds, or to the end. */
  pieces(isEnd: (token: string) => boolean): Piece[] {
    const { cursor } = this;
    const pieces: Piece[] = [];
    for (let token = cursor.peek(); token !== undefined && !isEnd(token); token = cursor.peek()) {
      cursor.next();
      if (token === '^' || token === '_') this.script(token, pieces);
      else pieces.push(...this.after(token));
    }
    return pieces;
  }

  private after(token: string): readonly Piece[] {
    const known = pieceBySource.get(token);
    if (known !== undefined) return [known];
    if (token === '{') return this.nested(() => this.group());
    if (token === '\\left' || token === '\\right') return this.delimiter(token);
    if (token === '}' || silent.has(token)) return [];
    if (token === '&' || /^\s/.test(token) || spaces.has(token)) return [SPACE];
    return token.startsWith('\\') ? this.command(token) : [atom(token)];
  }

  private command(token: string): readonly Piece[] {
    const name = token.slice(1);
    if (hasHiddenArgument.has(token)) {
      this.cursor.words();
      return this.argument();
    }
    if (/^[tdc]?frac$/.test(name)) return [this.fraction()];
    if (name === 'sqrt') return [atom(`√${asFactor(this.argumentText())}`)];
    if (name === 'begin') return this.nested(() => [this.environment()]);
    if (name === 'mathbb') return [atom(this.cursor.words().replace('R', 'ℝ'))];
    if (wordCommands.has(token)) return [wordPiece(this.cursor.words().trim())];
    const accent = accents.get(token);
    if (accent !== undefined) return [atom(accentedText(this.argumentText(), ...accent))];
    const greek = greekByName.get(name);
    if (greek !== undefined) return [atom(greek)];
    return this.cursor.peek() === '{' ? this.argument() : [wordPiece(name)];
  }

  /** `\left.` sets no bracket, and a bar has no sides of its own. */
  private delimiter(token: string): readonly Piece[] {
    const sign = this.cursor.peek() ?? '';
    if (!/^(\.|\||\\\||\\[vV]ert)$/.test(sign)) return [];
    this.cursor.next();
    if (sign === '.') return [];
    const text = /[V\\]/.test(sign) && sign !== '\\vert' ? '‖' : '|';
    return [{ kind: token === '\\left' ? 'open' : 'close', text }];
  }

  private nested(read: () => readonly Piece[]): readonly Piece[] {
    if (this.depth >= DEEPEST) return [];
    this.depth++;
    const pieces = read();
    this.depth--;
    return pieces;
  }

  private group(): readonly Piece[] {
    const pieces = this.pieces((token) => token === '}');
    this.cursor.next();
    return pieces;
  }

  private argument(): readonly Piece[] {
    this.cursor.skipSpace();
    const token = this.cursor.peek();
    if (token === undefined || token === '}') return [];
    return this.nested(() => {
      this.cursor.next();
      return this.after(token);
    });
  }

  private argumentText(): string {
    return joined(this.argument());
  }

  private fraction(): Piece {
    const above = asFactor(this.argumentText(), 'leading');
    return { kind: 'fraction', text: `${above}/${asFactor(this.argumentText())}` };
  }

  /** A super- or subscript joins the text before it. */
  private script(sign: string, pieces: Piece[]): void {
    const text = this.argumentText();
    const base = pieces.pop() ?? atom('');
    const script = sign === '_' ? lowered(text) : raised(text);
    const ground = base.kind === 'fraction' ? `(${base.text})` : base.text;
    const kind = base.kind === 'fraction' || base.kind === 'space' ? 'atom' : base.kind;
    pieces.push({ kind, text: ground.trim() + script });
  }

  /** A matrix as rows in brackets, cases in braces. */
  private environment(): Piece {
    const { cursor } = this;
    const name = cursor.words();
    if (name === 'array') cursor.words();
    const rows: string[][] = [[]];
    for (let token: string | undefined = '&'; token === '&' || token === '\\\\';) {
      if (token === '\\\\') rows.push([]);
      rows.at(-1)!.push(joined(this.pieces((end) => /^(&|\\\\|\\end)$/.test(end))));
      token = cursor.next();
    }
    cursor.words();
    return atom(tableText(name, rows));
  }
}
