import { ancestorsOf, sourcesOf, type Graph, type GraphNode } from '../engine/graph.ts';
import { Precedence } from '../engine/operation.ts';
import { isScalar, itemOf, type Tensor } from '../engine/tensor.ts';
import { formatNumber, tensorTex } from './number-text.ts';
import { symbolTex } from './symbol.ts';

/** A piece of a formula, with what a caller must know to bracket it. */
export interface Term {
  readonly tex: string;
  readonly precedence: Precedence;
  /** Whether it starts with a minus sign, which cannot stand right behind another sign. */
  readonly hasSign: boolean;
}

/** What stands in the place of an input that nothing is wired to. */
const MISSING: Term = { tex: '\\square', precedence: Precedence.atom, hasSign: false };

/** A variable's name as a term. */
function symbolTerm(id: string): Term {
  return { tex: symbolTex(id), precedence: Precedence.atom, hasSign: false };
}

/** A tensor's numbers as a term: a negative number binds as a sign, a power of ten as a product. */
export function numberTerm(tensor: Tensor): Term {
  const tex = tensorTex(tensor);
  if (!isScalar(tensor)) return { tex, precedence: Precedence.atom, hasSign: false };
  const hasSign = itemOf(tensor) < 0;
  const isPower = formatNumber(itemOf(tensor)).includes('×');
  const plain = hasSign ? Precedence.sign : Precedence.atom;
  return { tex, precedence: isPower ? Precedence.product : plain, hasSign };
}

/** The term in a class of its own, for its colour. */
export function classed(name: 'value' | 'gradient', term: Term): Term {
  return { ...term, tex: `\\htmlClass{${name}}{${term.tex}}` };
}

/** The right-hand side of a node, of its inputs' names or of what `argument` gives for them. */
export function nodeFormula(
  graph: Graph,
  index: number,
  argument: (input: number, slot: number) => Term = (input) => symbolTerm(graph.nodes[input]!.id),
): string {
  const node = graph.nodes[index]!;
  if (node.value !== null) return numberTerm(node.value).tex;
  const terms = sourcesOf(node).map((input, slot) =>
    input === null ? MISSING : argument(input, slot),
  );
  return operationTerm(node, terms).tex;
}

/**
 * The whole expression of a node in terms of leaves: `f = (x + y) \cdot z`. Where it would hold more
 * than `limit` symbols, the longest parts stand under their nodes' names.
 */
export function outputFormula(graph: Graph, output: number, limit: number): string {
  const isAncestor = ancestorsOf(graph, output);
  const terms = new Map<number, Term>();
  const sizes = new Map<number, number>();
  for (const index of graph.order) {
    if (isAncestor[index] !== 1) continue;
    const node = graph.nodes[index]!;
    if (node.value !== null) {
      terms.set(index, symbolTerm(node.id));
      sizes.set(index, 1);
      continue;
    }
    const sources = sourcesOf(node);
    const parts = sources.map((input) => (input === null ? 1 : sizes.get(input)!));
    const isNamed = partsToName(parts, limit);
    const inner = sources.map((input, slot) => {
      if (input === null) return MISSING;
      return isNamed[slot] ? symbolTerm(graph.nodes[input]!.id) : terms.get(input)!;
    });
    terms.set(index, operationTerm(node, inner));
    sizes.set(index, 1 + parts.reduce((sum, size, slot) => sum + (isNamed[slot] ? 1 : size), 0));
  }
  const { id, value } = graph.nodes[output]!;
  return `${symbolTex(id)} = ${value === null ? terms.get(output)!.tex : numberTerm(value).tex}`;
}

/** Brackets a term where its place asks for a tighter bond, or right behind a sign. */
export function bracketed(term: Term, needed: Precedence, isLeading: boolean): string {
  const isLoose =
    term.precedence < needed || (term.hasSign && !isLeading && needed > Precedence.sum);
  return isLoose ? inBrackets(term.tex) : term.tex;
}

/** A product of two terms. */
export function productTex(a: Term, b: Term, sign: '\\cdot' | '\\odot'): string {
  const first = bracketed(a, Precedence.product, true);
  return `${first} ${sign} ${bracketed(b, Precedence.product, false)}`;
}

/** A sum of two terms. */
export function sumTex(a: Term, b: Term): string {
  return `${bracketed(a, Precedence.sum, true)} + ${bracketed(b, Precedence.product, false)}`;
}

/** Brackets as tall as what they hold. */
function inBrackets(tex: string): string {
  const isTall = /\\([tdc]?frac|begin|sum|prod|sqrt|left)\b/.test(tex);
  return isTall ? `\\left( ${tex} \\right)` : `(${tex})`;
}

/** An operation applied to terms. */
function operationTerm(node: GraphNode, inputs: readonly Term[]): Term {
  const { operation, attributes } = node;
  const { tex } = operation;
  const marks = inputs.map((_, slot) => `@${slot}@`);
  const pattern = tex.forward(marks, attributes);
  const passed = inputs[marks.indexOf(pattern)];
  if (passed !== undefined) return passed;
  const places = tex.arguments;
  const texts = inputs.map((term, slot) => {
    const needed = places[Math.min(slot, places.length - 1)] ?? Precedence.atom;
    return bracketed(term, needed, pattern.startsWith(marks[slot]!));
  });
  const formula = tex.forward(texts, attributes);
  const hasSign = inputs.some(
    (term, slot) => pattern.startsWith(marks[slot]!) && texts[slot] === term.tex && term.hasSign,
  );
  return {
    tex: formula,
    precedence: tex.precedence,
    hasSign: hasSign || pattern.startsWith('-'),
  };
}

/** Which parts to replace by a name, longest first, so that the whole stays within the limit. */
function partsToName(sizes: readonly number[], limit: number): boolean[] {
  let total = 1 + sizes.reduce((sum, size) => sum + size, 0);
  const isNamed = sizes.map(() => false);
  const longestFirst = sizes.map((_, slot) => slot).sort((a, b) => sizes[b]! - sizes[a]!);
  for (const slot of longestFirst) {
    if (total <= limit) break;
    isNamed[slot] = sizes[slot]! > 1;
    total -= sizes[slot]! - 1;
  }
  return isNamed;
}
