import type { EdgeStep } from '../../engine/backward.ts';
import type { GraphNode } from '../../engine/graph.ts';
import { isScalar, type Shape } from '../../engine/tensor.ts';
import { stepAt, type Trace } from '../../engine/trace.ts';
import { edgeStory } from '../../formula/edge-story.ts';
import { isSmall, tensorText } from '../../formula/number-text.ts';
import { stepFormula } from '../../formula/step-formula.ts';
import { symbolText } from '../../formula/symbol.ts';
import { texToText } from '../../formula/tex-to-text.ts';
import { broadcastAxes, spokenTensor } from './tensor.ts';

/** See `Catalogue.stepPosition`. */
export function stepPosition(trace: Trace, number: number): string {
  const pass = number === 0 ? 'start' : number <= trace.forwardCount ? 'forward' : 'backward';
  return `${pass}, step ${number} of ${trace.steps.length}`;
}

/** See `Catalogue.announceStep`. */
export function announceStep(trace: Trace, number: number): string {
  const step = stepAt(trace, number);
  const count = trace.steps.length;
  if (step === undefined) return `Step 0 of ${count}: no value is shown yet.`;
  const pass = step.kind === 'forward' ? 'forward' : 'backward';
  return `Step ${number} of ${count}, ${pass}: ${whatHappens(trace, number)}.`;
}

/** See `Catalogue.explainStep`. */
export function explainStep(trace: Trace, number: number): string {
  const step = stepAt(trace, number);
  if (step === undefined) {
    return trace.steps.length > 0
      ? 'Press . or Step forward to begin.'
      : 'There is no step yet: add a variable from the palette.';
  }
  const node = trace.evaluation.graph.nodes[step.node]!;
  if (step.kind === 'forward') return whyForward(node);
  return step.kind === 'edge' ? whyEdge(trace, number, step) : whySeed(node, step.total.shape);
}

function whatHappens(trace: Trace, number: number): string {
  const step = stepAt(trace, number)!;
  const { nodes } = trace.evaluation.graph;
  const node = nodes[step.node]!;
  const name = symbolText(node.id);
  if (step.kind === 'edge') return whatEdgeDoes(trace, number, step);
  if (step.kind === 'seed')
    return `the gradient of the output ${name} is ${spokenTensor(step.total)}`;
  if (node.operation.leaf === undefined) return texToText(stepFormula(trace, number));
  return `${name} is ${spokenTensor(step.value)}`;
}

function whatEdgeDoes(trace: Trace, number: number, step: EdgeStep): string {
  const { nodes } = trace.evaluation.graph;
  const { local, place, count } = edgeStory(trace, number, step);
  const [name, reader] = [nodes[step.node]!, nodes[step.reader]!].map(({ id }) => symbolText(id));
  const { upstream, contribution, before, total } = step;
  const isProduct = local !== null && [upstream, local, contribution].every(isScalar);
  const product = isProduct ? `${tensorText(upstream)} · ${factor(tensorText(local))} = ` : '';
  const part = product + spokenTensor(contribution);
  const receives = `${name} receives ${part} from ${reader}`;
  if (!isSmall(total)) return before === null ? receives : `${receives}, added to what it had`;
  const sum =
    before !== null && isScalar(total)
      ? `${tensorText(before)} + ${factor(tensorText(contribution))} = `
      : '';
  const soFar = place < count ? ' so far' : '';
  return `${receives}, so the gradient of ${name}${soFar} is ${sum}${tensorText(total)}`;
}

/** A number that stands behind a sign of arithmetic. */
function factor(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

function whyForward({ id, operation }: GraphNode): string {
  if (operation.leaf === undefined) return operation.doc;
  const name = symbolText(id);
  if (!operation.leaf.isDifferentiable) return `${name} is a constant: it has no gradient.`;
  return operation.leaf.isTrained
    ? `${name} is a parameter: its value is given, and training changes it.`
    : `${name} is an input: its value is given.`;
}

function whySeed({ id }: GraphNode, shape: Shape): string {
  const name = symbolText(id);
  return shape.length === 0
    ? `The backward pass starts at the output: the derivative of ${name} with respect to itself is 1.`
    : `${name} is no scalar, so the sum of its entries is differentiated: each entry starts with 1.`;
}

function whyEdge(trace: Trace, number: number, step: EdgeStep): string {
  const { nodes } = trace.evaluation.graph;
  const name = symbolText(nodes[step.node]!.id);
  const { place, count, readerCount, summedFrom } = edgeStory(trace, number, step);
  const sentences = [nodes[step.reader]!.operation.backward];
  if (summedFrom !== null) {
    const summed = broadcastAxes(summedFrom, step.contribution.shape);
    sentences.push(`${name} was repeated to fit, so its gradient is summed over ${summed}.`);
  }
  if (count > 1) {
    const feeds = readerCount === count ? `${count} operations` : `${count} inputs`;
    const which = place === count ? 'last' : ordinal(place);
    sentences.push(
      `${name} feeds ${feeds}, so its gradient is the sum of ${count} contributions; this is the ${which}.`,
    );
  }
  return sentences.join(' ');
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function ordinal(place: number): string {
  return ordinals[place - 1] ?? `number ${place}`;
}
