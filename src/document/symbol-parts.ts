import { greekByName, isGreekCapital } from './greek.ts';

/** A sign over a letter. */
export type Accent = 'hat' | 'bar';

/** A variable's name in the parts that typesetting sets apart. */
export interface SymbolParts {
  /** The letter or word: `w`, `θ`, `loss`. */
  readonly base: string;
  /** What stands over it. */
  readonly accent: Accent | null;
  /** What stands below the line: `1`, `1,2`; empty where there is nothing. */
  readonly subscript: string;
  /** Single letters are italic; words and Greek capitals are upright, as in print. */
  readonly isItalic: boolean;
}

/** A node's id in its own letters: what stands before the first underscore, and what behind. */
export interface IdParts {
  readonly base: string;
  readonly accent: Accent | null;
  readonly subscripts: readonly string[];
}

/**
 * A node's id as print shows it: `w_1` is w₁, `theta` is θ, `y_hat` is ŷ, further parts after
 * underscores join the subscript with commas, and a name of several letters is an upright word.
 */
export function symbolParts(id: string): SymbolParts {
  const { base, accent, subscripts } = idParts(id);
  const greek = greekByName.get(base);
  return {
    base: greek ?? base,
    accent,
    subscript: subscripts.map((part) => greekByName.get(part) ?? part).join(','),
    isItalic: greek === undefined ? base.length === 1 : !isGreekCapital(base),
  };
}

/** Takes an id apart at its underscores. The first part that names an accent is one. */
export function idParts(id: string): IdParts {
  const [base = '', ...rest] = id.split('_');
  const at = rest.findIndex((part) => part === 'hat' || part === 'bar');
  const accent = (rest[at] ?? null) as Accent | null;
  return { base, accent, subscripts: rest.filter((part, place) => part !== '' && place !== at) };
}
