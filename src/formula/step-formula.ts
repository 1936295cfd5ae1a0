import { argumentsOf } from '../engine/forward.ts';
import { stepAt, type ForwardStep, type Trace } from '../engine/trace.ts';
import { edgeBrief, edgeFormula, edgeLines } from './edge-formula.ts';
import { classed, nodeFormula, numberTerm } from './expression.ts';
import { isSmall } from './number-text.ts';
import { fitInLine, gradientTerm, resultTex } from './relation-tex.ts';
import { symbolTex } from './symbol.ts';

/**
 * The formula of a step as TeX: `x = 1`, `d = x + y = 1 + (-3) = -2`, `∂f/∂f = 1`, and for wires
 * what `edgeFormula` says; empty for step 0. Tensors too large for a line stand as symbols with
 * their space. Values are of the HTML class `value`, gradients of `gradient`.
 */
export function stepFormula(trace: Trace, number: number): string {
  const step = stepAt(trace, number);
  if (step === undefined) return '';
  if (step.kind === 'forward') return relationsOf(trace, step).join(' ');
  if (step.kind === 'edge') return edgeFormula(trace, number, step);
  const { id } = trace.evaluation.graph.nodes[step.node]!;
  const ones = isSmall(step.total) ? '' : '= \\mathbf{1} ';
  return `${gradientTerm(id, id).tex} ${ones}${resultTex('gradient', step.total)}`;
}

/**
 * The formula of a step in the forms that it may take, by how much room there is, each of one or two
 * lines: in one; the symbols above the numbers; of the numbers, only what comes out.
 */
export function stepForms(trace: Trace, number: number): readonly (readonly string[])[] {
  const whole = stepFormula(trace, number);
  const step = stepAt(trace, number);
  if (step === undefined || step.kind === 'seed') return [[whole]];
  const [lines, brief] =
    step.kind === 'forward'
      ? forwardLines(relationsOf(trace, step))
      : [edgeLines(trace, number, step), edgeBrief(trace, number, step)];
  return [[whole], ...[lines, brief].filter((form) => !form.includes(''))];
}

function forwardLines(relations: readonly string[]): [string[], string[]] {
  const symbols = relations.slice(0, 2).join(' ');
  return [
    [symbols, relations.slice(2).join(' ')],
    [symbols, relations.slice(2).slice(-1).join('')],
  ];
}

function relationsOf({ evaluation }: Trace, { node: index, value }: ForwardStep): string[] {
  const { graph } = evaluation;
  const node = graph.nodes[index]!;
  const relations = [symbolTex(node.id)];
  if (node.operation.leaf === undefined) {
    relations.push(`= ${nodeFormula(graph, index)}`);
    const inputs = argumentsOf(node, evaluation);
    if (fitInLine([...inputs, value])) {
      const numbers = inputs.map((input) => classed('value', numberTerm(input)));
      relations.push(`= ${nodeFormula(graph, index, (_, slot) => numbers[slot]!)}`);
    }
  }
  const result = resultTex('value', value);
  // What a muted operation passes on is its result already.
  if (relations.at(-1) === result) relations.pop();
  return [...relations, result];
}
