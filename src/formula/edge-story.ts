import { localDerivative, type EdgeStep } from '../engine/backward.ts';
import { argumentsOf, valueAt } from '../engine/forward.ts';
import { sizeOf, type Shape, type Tensor } from '../engine/tensor.ts';
import { stepAt, type Trace } from '../engine/trace.ts';

/** What the step of one wire tells beyond its numbers. */
export interface EdgeStory {
  /** The local derivative, where upstream times it gives the contribution entry by entry. */
  readonly local: Tensor | null;
  /** The contribution's place among those that the node receives, counted from 1. */
  readonly place: number;
  readonly count: number;
  /** How many different operations contribute. */
  readonly readerCount: number;
  /** The shape that was summed to the node's own, or `null` where nothing was broadcast. */
  readonly summedFrom: Shape | null;
}

/** The story of the wire that is walked at a step. */
export function edgeStory(trace: Trace, number: number, step: EdgeStep): EdgeStory {
  const { evaluation } = trace;
  const steps = trace.gradientSteps.get(step.node);
  const readers = steps.flatMap((at) => {
    const other = stepAt(trace, at)!;
    return other.kind === 'edge' ? other.reader : [];
  });
  return {
    local: localDerivative(evaluation, step),
    place: steps.indexOf(number) + 1,
    count: steps.length,
    readerCount: new Set(readers).size,
    summedFrom: broadcastShapeOf(trace, step),
  };
}

/** The cotangent that the operation's rule gives still has the broadcast shape. */
function broadcastShapeOf({ evaluation }: Trace, step: EdgeStep): Shape | null {
  const node = evaluation.graph.nodes[step.reader]!;
  const inputs = argumentsOf(node, evaluation);
  const output = valueAt(evaluation, step.reader)!;
  const cotangents = node.operation.vjp(inputs, output, step.upstream, node.attributes);
  const { shape } = cotangents[step.slot]!;
  return sizeOf(shape) === sizeOf(step.contribution.shape) ? null : shape;
}
