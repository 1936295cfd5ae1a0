import { joined, type FormulaBox } from './formula-box.ts';
import { katexTree } from './katex-tree.ts';
import { noteAlignments } from './set-stack.ts';
import { OUTERMOST, setNode } from './set-tree.ts';

/** Formulas that have been set: the same source always gives the same box. */
const boxBySource = new Map<string, FormulaBox | null>();
const MOST_KEPT = 500;

/**
 * Sets a formula as KaTeX does, without a browser: from KaTeX's own tree and the widths of its
 * glyphs. `null` where the TeX cannot be parsed.
 */
export function typeset(tex: string, isDisplay = false): FormulaBox | null {
  const key = `${isDisplay ? 'display' : 'inline'} ${tex}`;
  const known = boxBySource.get(key);
  if (known !== undefined) return known;
  const box = setFormula(tex, isDisplay);
  if (boxBySource.size >= MOST_KEPT) boxBySource.clear();
  boxBySource.set(key, box);
  return box;
}

function setFormula(tex: string, isDisplay: boolean): FormulaBox | null {
  const tree = katexTree(tex, isDisplay);
  if (tree === null) return null;
  noteAlignments(tree);
  const { width, marks } = setNode(tree, OUTERMOST);
  return { width, marks: joined(marks), height: tree.height ?? 0, depth: tree.depth ?? 0 };
}
