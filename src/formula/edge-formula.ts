import type { EdgeStep } from '../engine/backward.ts';
import { sourcesOf } from '../engine/graph.ts';
import { Precedence } from '../engine/operation.ts';
import { isScalar, itemOf, scalar, type Tensor } from '../engine/tensor.ts';
import type { Trace } from '../engine/trace.ts';
import { edgeStory, type EdgeStory } from './edge-story.ts';
import { bracketed, classed, numberTerm, productTex, sumTex, type Term } from './expression.ts';
import { derivativeTerm, fitInLine, gradientTerm, resultTex } from './relation-tex.ts';
import { symbolTex } from './symbol.ts';
import { termOfTex } from './tex-term.ts';

/**
 * The formula of one wire's backward step, as TeX.
 *
 * The symbols are upstream · local. The local derivative is the operation's own (`z`, `1 - d^2`),
 * but where that is a bare number its name ∂d/∂x says more: ∂f/∂x = ∂f/∂d · ∂d/∂x = 4 · 1 = 4. On
 * the wires into the output upstream is 1 and left out: ∂f/∂d = z = 4. Where a derivative of tensors
 * is no product entry by entry, the operation's cotangent stands instead: ∂L/∂W = Xᵀ ∂L/∂Z; where a
 * broadcast is undone, Σ stands before the product.
 *
 * A wire that gives one of several contributions shows its product without claiming it to be the
 * gradient, and then the sum so far: 3 · (−6) = −18, ∂e/∂w = 4 + (−18) = −14.
 */
export function edgeFormula(trace: Trace, number: number, step: EdgeStep): string {
  return edgeLines(trace, number, step)
    .filter((line) => line !== '')
    .join(' ');
}

/** The same in two lines: what is said in symbols and what in numbers, or the product and the sum. */
export function edgeLines(trace: Trace, number: number, step: EdgeStep): [string, string] {
  const { story, gradient, product, result } = partsOf(trace, number, step);
  if (story.count === 1) {
    const [symbols, ...numbers] = product;
    const first = symbols === undefined ? gradient : `${gradient} = ${symbols}`;
    return [first, [...numbers.map((side) => `= ${side}`), result].join(' ')];
  }
  const part = `${product.join(' = ')} ${result}`;
  const sum = sumSoFar(step, story);
  return sum === null ? [part, ''] : [`${part},\\quad`, `${gradient} = ${sum}`];
}

/** Two lines for a narrow place: of the numbers, only what comes out. */
export function edgeBrief(trace: Trace, number: number, step: EdgeStep): [string, string] {
  const { story, gradient, product, result } = partsOf(trace, number, step);
  const symbols = product.slice(0, 1);
  if (story.count === 1) return [[gradient, ...symbols].join(' = '), result];
  const rest = story.place < story.count ? ' + \\cdots' : '';
  return [`${symbols.join('')} ${result},`, gradient + resultTex('gradient', step.total) + rest];
}

function partsOf(trace: Trace, number: number, step: EdgeStep) {
  const story = edgeStory(trace, number, step);
  const { nodes } = trace.evaluation.graph;
  return {
    story,
    gradient: gradientTerm(nodes[trace.output!]!.id, nodes[step.node]!.id).tex,
    product: story.local === null ? pullback(trace, step) : chain(trace, step, story),
    result: resultTex('gradient', step.contribution),
  };
}

/**
 * The product alone, in symbols, as TeX: what `edgeFormula` shows first. `null` where it shows none,
 * for wires into the output.
 */
export function edgeProduct(trace: Trace, number: number, step: EdgeStep): string | null {
  return partsOf(trace, number, step).product[0] ?? null;
}

/** What comes along one wire alone, as TeX: the product in symbols and, where they fit, in numbers. */
export function edgeContribution(trace: Trace, number: number, step: EdgeStep): string {
  const { product, result } = partsOf(trace, number, step);
  return product.length === 0 ? result.replace(/^=\s*/, '') : `${product.join(' = ')} ${result}`;
}

/** The sides of the product: in symbols and, where they fit, in numbers. */
function chain(trace: Trace, step: EdgeStep, story: EdgeStory): string[] {
  const { upstream } = step;
  const { nodes } = trace.evaluation.graph;
  const symbol = localSymbol(trace, step);
  const sigma = story.summedFrom === null ? '' : '\\sum ';
  const isTensor = !isScalar(upstream);
  const isTrivial = step.reader === trace.output && story.count === 1;
  if (isTrivial && symbol.isNumber && !isTensor) return [];
  if (isTrivial && !symbol.isNumber) {
    return [sigma + bracketed(symbol.partial, placeOf(sigma), true)];
  }
  const gradient = gradientTerm(nodes[trace.output!]!.id, nodes[step.reader]!.id);
  const sign = isTensor && !symbol.isNumber ? '\\odot' : '\\cdot';
  const sides = [sigma + productTex(gradient, isTrivial ? symbol.partial : symbol.term, sign)];
  const local = isTensor ? uniform(story.local!) : story.local!;
  if (!fitInLine([upstream, local, step.contribution])) return sides;
  const numbers = classed('gradient', numberTerm(upstream));
  const numberSign = isTensor && !isScalar(local) ? '\\odot' : '\\cdot';
  return [...sides, sigma + productTex(numbers, numberTerm(local), numberSign)];
}

/** A factor that is the same for all entries, as one number. */
export function uniform(tensor: Tensor): Tensor {
  const first = itemOf(tensor);
  return tensor.data.every((entry) => entry === first) ? scalar(first) : tensor;
}

/** A sum behind Σ needs brackets. */
function placeOf(sigma: string): Precedence {
  return sigma === '' ? Precedence.sum : Precedence.product;
}

function localSymbol(trace: Trace, step: EdgeStep) {
  const { nodes } = trace.evaluation.graph;
  const reader = nodes[step.reader]!;
  const ids = sourcesOf(reader).map((input) => nodes[input!]!.id);
  const { partials } = reader.operation.tex;
  const tex = partials(ids.map(symbolTex), symbolTex(reader.id), reader.attributes)[step.slot]!;
  const partial = termOfTex(tex);
  const isNumber = /^[-\d.\s{}]+$/.test(tex.replace(/\\[tdc]?frac/g, ''));
  // Of x + x, the derivative by x is not what one of the two wires carries.
  const isOnlyWire = sourcesOf(reader).filter((input) => input === step.node).length === 1;
  const hasName = isNumber && isOnlyWire;
  const term: Term = hasName ? derivativeTerm(reader.id, nodes[step.node]!.id) : partial;
  return { term, partial, isNumber };
}

/** The cotangent in symbols, where the derivative is no product entry by entry. */
function pullback(trace: Trace, step: EdgeStep): string[] {
  const { nodes } = trace.evaluation.graph;
  const reader = nodes[step.reader]!;
  const ids = sourcesOf(reader).map((input) => nodes[input!]!.id);
  const upstream = gradientTerm(nodes[trace.output!]!.id, reader.id).tex;
  const { cotangents } = reader.operation.tex;
  const symbols = ids.map(symbolTex);
  if (cotangents !== undefined) {
    const all = cotangents(symbols, symbolTex(reader.id), upstream, reader.attributes);
    return [all[step.slot]!];
  }
  const jacobian = derivativeTerm(reader.id, nodes[step.node]!.id).tex;
  return [`\\left( ${jacobian} \\right)^\\top ${upstream}`];
}

/** What other wires gave and this one's part; the sum where it is complete. */
function sumSoFar(step: EdgeStep, { place, count }: EdgeStory): string | null {
  const { before, contribution, total } = step;
  const gradient = (tensor: Tensor) => classed('gradient', numberTerm(tensor));
  const shown = before === null ? [contribution] : [before, contribution, total];
  if (!fitInLine(shown)) return null;
  const terms =
    before === null ? gradient(contribution).tex : sumTex(gradient(before), gradient(contribution));
  return place < count ? `${terms} + \\cdots` : `${terms} = ${gradient(total).tex}`;
}
