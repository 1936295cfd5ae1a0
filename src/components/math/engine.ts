import 'katex/dist/katex.min.css';
import katex from 'katex';

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
