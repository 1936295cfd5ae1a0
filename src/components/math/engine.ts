import 'katex/dist/katex.min.css';
import katex from 'katex';
import type { ForeignFormula } from '../../editor/typesetting/typesetter.svelte.ts';

/** The classes that formulas may carry: what is a value and what a gradient. */
const CLASSES = new Set(['value', 'gradient']);

/**
 * TeX as HTML. The formulas are Backflow's own; KaTeX is still trusted with nothing but the two
 * classes. Throws on TeX that it cannot parse.
 */
export function typeset(tex: string, isDisplay: boolean): string {
  return katex.renderToString(tex, {
    output: 'html',
    displayMode: isDisplay,
    maxExpand: 100,
    // Only the HTML extension that carries the classes would be reported.
    strict: false,
    trust: (context) => context.command === '\\htmlClass' && CLASSES.has(context.class),
  });
}

/** Sizes that a stranger's formula asks for end here, in em. */
const LARGEST_EM = 12;

/**
 * TeX that anybody may have written, as HTML: nothing in it is trusted, and what it expands to is
 * bounded. Never throws.
 */
export function typesetForeign(tex: string, isDisplay: boolean): ForeignFormula {
  try {
    const html = katex.renderToString(tex, {
      output: 'html',
      displayMode: isDisplay,
      maxExpand: 200,
      maxSize: LARGEST_EM,
      strict: false,
      trust: false,
    });
    return { html };
  } catch (error) {
    const at = error instanceof katex.ParseError ? error.position : undefined;
    return { html: null, brokenAt: at === undefined ? null : at + 1 };
  }
}
