import katex from 'katex';

/** A node of the tree that KaTeX builds before it writes HTML; lengths are CSS lengths in em. */
export interface KatexNode {
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly KatexNode[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of a symbol. */
  readonly text?: string;
  /** Of a symbol: how far it leans over its right end, in em. */
  readonly italic?: number;
  readonly height?: number;
  readonly depth?: number;
  /** Of a path within a drawing. */
  readonly pathName?: string;
  readonly toMarkup: () => string;
}

interface KatexTrees {
  readonly __renderToDomTree: (tex: string, options: object) => KatexNode;
}

/** The classes that formulas may carry: what is a value and what a gradient. */
const CLASSES = new Set(['value', 'gradient']);

/**
 * The tree of a formula. Nothing in it loads or links anything; TeX that cannot be parsed gives
 * `null`.
 */
export function katexTree(tex: string, isDisplay: boolean): KatexNode | null {
  try {
    return (katex as unknown as KatexTrees).__renderToDomTree(tex, {
      output: 'html',
      displayMode: isDisplay,
      maxExpand: 100,
      maxSize: 50,
      strict: false,
      throwOnError: true,
      trust: (context: { command: string; class?: string }) =>
        context.command === '\\htmlClass' && CLASSES.has(context.class ?? ''),
    });
  } catch {
    return null;
  }
}
