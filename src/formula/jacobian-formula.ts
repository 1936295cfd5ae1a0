import { sourcesOf, type GraphNode } from '../engine/graph.ts';
import { isScalar, itemOf, reshaped, type Tensor } from '../engine/tensor.ts';
import type { Trace } from '../engine/trace.ts';
import { bracketed, classed, numberTerm, productTex } from './expression.ts';
import { numberTex, shapeTex } from './number-text.ts';
import { derivativeTerm, gradientTerm } from './relation-tex.ts';
import { symbolTex } from './symbol.ts';
import { termOfTex } from './tex-term.ts';
import { Precedence } from '../engine/operation.ts';

/** The longest side of a Jacobian that is written out. */
const LONGEST = 6;

/** Whether a Jacobian is written out, rather than drawn as a map. */
export function isWrittenOut({ shape }: Tensor): boolean {
  return shape.every((length) => length <= LONGEST);
}

/**
 * The Jacobian of a node with respect to the input of one of its slots, as TeX: of numbers with the
 * operation's own local derivative, `∂f/∂d = z = 4`; of tensors with its entries where they are few,
 * else with its space.
 */
export function jacobianTex(trace: Trace, node: number, slot: number, jacobian: Tensor): string {
  const { nodes } = trace.evaluation.graph;
  const sides = [derivativeTex(trace, node, slot)];
  if (isBetweenNumbers(trace, node, slot)) {
    const symbol = partialTex(nodes, node, slot);
    if (symbol !== null) sides.push(symbol);
    sides.push(numberTex(itemOf(jacobian)));
    return sides.join(' = ');
  }
  if (!isWrittenOut(jacobian)) return `${sides[0]!} \\in \\mathbb{R}^{${shapeTex(jacobian.shape)}}`;
  return `${sides[0]!} = ${matrixTex(jacobian)}`;
}

/**
 * What an input receives through a slot, as on a blackboard: `∂L/∂x = (∂z/∂x)ᵀ ∂L/∂z`. Where `x`
 * receives contributions from several wires the left side is left out, for this is but one of them.
 */
export function pullbackTex(trace: Trace, node: number, slot: number): string {
  const { nodes } = trace.evaluation.graph;
  const output = nodes[trace.output!]!.id;
  const upstream = gradientTerm(output, nodes[node]!.id);
  const derivative = derivativeTex(trace, node, slot);
  const product = isBetweenNumbers(trace, node, slot)
    ? `${upstream.tex} \\cdot ${derivative}`
    : `\\left( ${derivative} \\right)^\\top ${upstream.tex}`;
  const source = nodes[node]!.inputs[slot]!;
  const isAlone = trace.gradientSteps.get(source).length === 1;
  return isAlone ? `${gradientTerm(output, nodes[source]!.id).tex} = ${product}` : product;
}

/**
 * The same in numbers, `Jᵀ g`, vectors as columns; `null` where they would not fit.
 * `upstream` is the gradient of the node.
 */
export function pullbackNumbersTex(jacobian: Tensor, upstream: Tensor): string | null {
  const gradient = classed('gradient', columnTerm(upstream));
  if (isScalar(upstream) && jacobian.data.length === 1) {
    return productTex(gradient, numberTerm(reshaped(jacobian, [])), '\\cdot');
  }
  return isWrittenOut(jacobian) ? `${matrixTex(jacobian)}^\\top ${gradient.tex}` : null;
}

/** What comes of it, as a column; `null` where it would not fit. */
export function contributionTex(contribution: Tensor): string | null {
  if (contribution.data.length > LONGEST) return null;
  return classed('gradient', columnTerm(contribution)).tex;
}

/** The name of the Jacobian: `∂z/∂x`, with the input's number where z reads x more than once. */
function derivativeTex(trace: Trace, node: number, slot: number): string {
  const { nodes } = trace.evaluation.graph;
  const { id, inputs } = nodes[node]!;
  const source = inputs[slot]!;
  const name = derivativeTerm(id, nodes[source]!.id).tex;
  const isOnlyWire = inputs.filter((input) => input === source).length === 1;
  return isOnlyWire ? name : `\\left. ${name} \\right|_{${slot + 1}}`;
}

/** The local derivative in symbols; `null` where it is but a number or no product entry by entry. */
function partialTex(nodes: readonly GraphNode[], node: number, slot: number): string | null {
  const { id, operation, attributes } = nodes[node]!;
  if (!operation.isElementwise) return null;
  const names = sourcesOf(nodes[node]!).map((input) => symbolTex(nodes[input!]!.id));
  const tex = operation.tex.partials(names, symbolTex(id), attributes)[slot];
  if (tex === undefined || /^[-\d.\s{}]+$/.test(tex.replace(/\\[tdc]?frac/g, ''))) return null;
  return bracketed(termOfTex(tex), Precedence.sum, true);
}

function isBetweenNumbers({ evaluation }: Trace, node: number, slot: number): boolean {
  const { graph, outcomes } = evaluation;
  return [node, graph.nodes[node]!.inputs[slot]!].every((index) => {
    const outcome = outcomes[index]!;
    return outcome.kind === 'value' && isScalar(outcome.value);
  });
}

function matrixTex({ shape, data }: Tensor): string {
  const columns = shape[1]!;
  const rows = Array.from({ length: shape[0]! }, (_, row) =>
    Array.from(data.subarray(row * columns, (row + 1) * columns), numberTex).join(' & '),
  );
  return `\\begin{bmatrix} ${rows.join(' \\\\ ')} \\end{bmatrix}`;
}

/** A tensor's entries, row by row, as one column; a scalar as a number. */
function columnTerm(tensor: Tensor) {
  if (isScalar(tensor)) return numberTerm(tensor);
  const tex = matrixTex(reshaped(tensor, [tensor.data.length, 1]));
  return { tex, precedence: Precedence.atom, hasSign: false };
}
