import { map } from './broadcast.ts';
import { isFault } from './fault.ts';
import { evaluate } from './forward.ts';
import { checkedLeaves, type CheckedGradient, type GradientVerdict } from './gradient-verdict.ts';
import { graphOf, type Graph, type GraphNode } from './graph.ts';
import type { Attributes, Operation } from './operation.ts';
import { constant } from './operations/constant.ts';
import { input } from './operations/input.ts';
import { multiply } from './operations/multiply.ts';
import { uniformFrom } from './random.ts';
import type { Tensor } from './tensor.ts';

/** Whether nothing speaks against a gradient: it agrees with what is measured as far as digits go. */
export function isSound({ kind }: GradientVerdict): boolean {
  return kind === 'passed' || kind === 'rounding' || kind === 'saturated';
}

/**
 * Checks an operation's vector-Jacobian product with respect to each of its inputs, at values that
 * it accepts, with a random cotangent: in a graph in which its output is weighted with that.
 */
export function checkOperation(
  operation: Operation,
  inputs: readonly Tensor[],
  attributes: Attributes,
  seed: number,
): CheckedGradient[] {
  const value = operation.forward(inputs, attributes);
  if (isFault(value)) throw new Error(`${operation.name} has no value here: ${value.kind}`);
  const random = uniformFrom(seed);
  const leaves = inputs.map((tensor, at): GraphNode => leafNode(`x${at}`, input, tensor));
  const at = leaves.length;
  const nodes = [
    ...leaves,
    { id: 'y', operation, attributes, inputs: leaves.map((_, slot) => slot), value: null },
    leafNode(
      'w',
      constant,
      map(value, () => 0.5 + random()),
    ),
    { id: 'f', operation: multiply, attributes: {}, inputs: [at, at + 1], value: null },
  ];
  return checkedLeaves(evaluate(graphOf(nodes) as Graph), at + 2, seed);
}

function leafNode(id: string, operation: Operation, value: Tensor): GraphNode {
  return { id, operation, attributes: {}, inputs: [], value };
}
