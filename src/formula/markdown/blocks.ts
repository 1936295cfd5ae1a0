/** How a stretch of text stands out. */
export interface Marks {
  readonly isStrong?: boolean;
  readonly isEmphasized?: boolean;
  readonly isStruck?: boolean;
  readonly isCode?: boolean;
  /** Where it leads: an address of the web or of mail, nothing else. */
  readonly href?: string;
}

/** A stretch of text or a formula within a line. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  /** TeX, as a stranger may have written it. */
  | { readonly kind: 'math'; readonly tex: string; readonly marks: Marks }
  | { readonly kind: 'break' };

/** A part of a text, one below the other. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      /** The first number, or `null` of a list of points. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A formula on a line of its own. */
  | { readonly kind: 'math'; readonly tex: string }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };
