import type { EdgeStep } from '../../engine/backward.ts';
import type { Operation } from '../../engine/operation.ts';
import { isScalar, type Tensor } from '../../engine/tensor.ts';
import type { Trace } from '../../engine/trace.ts';
import { edgeStory } from '../../formula/edge-story.ts';
import { isSmall, tensorText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import { factor } from './factor.ts';
import { summedAxes, type SummedAxes } from './summed-axes.ts';

/** What is to be told of the step of one wire, in whatever language. */
export interface EdgeFacts {
  /** The node that receives a contribution. */
  readonly name: string;
  /** The node that sends it, and its operation. */
  readonly reader: string;
  readonly operation: Operation;
  readonly contribution: Tensor;
  /** `1 · (−2) = ` in front of a contribution that is a product of numbers; else nothing. */
  readonly product: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The contribution's place among all of them, from 1. */
  readonly place: number;
  readonly count: number;
  /** Whether each contribution comes from an operation of its own. */
  readonly isEachFromAnother: boolean;
  /** `−3 + (−3) = ` in front of a total that is a sum of numbers; else nothing. */
  readonly sum: string;
  /** What the node has received so far, or `null` where it is too large to be written out. */
  readonly total: string | null;
  /** What the contribution is summed over, where the node was broadcast. */
  readonly summed: SummedAxes | null;
}

/** The facts of the wire that is walked at a step. */
export function edgeFacts(trace: Trace, number: number, step: EdgeStep): EdgeFacts {
  const { nodes } = trace.evaluation.graph;
  const { local, place, count, readerCount, summedFrom } = edgeStory(trace, number, step);
  const { upstream, contribution, before, total } = step;
  const isProduct = local !== null && [upstream, local, contribution].every(isScalar);
  const isSum = before !== null && isScalar(total);
  return {
    name: symbolText(nodes[step.node]!.id),
    reader: symbolText(nodes[step.reader]!.id),
    operation: nodes[step.reader]!.operation,
    contribution,
    product: isProduct ? `${tensorText(upstream)} · ${factor(tensorText(local))} = ` : '',
    isFirst: before === null,
    isLast: place === count,
    place,
    count,
    isEachFromAnother: readerCount === count,
    sum: isSum ? `${tensorText(before)} + ${factor(tensorText(contribution))} = ` : '',
    total: isSmall(total) ? tensorText(total) : null,
    summed: summedFrom === null ? null : summedAxes(summedFrom, contribution.shape),
  };
}
