import { gradientsOf } from './backward.ts';
import { sumTo, times, zipWith } from './broadcast.ts';
import { evaluate, valueAt, type Evaluation } from './forward.ts';
import { leafRules } from './leaf.ts';
import type { Operation } from './operation.ts';
import { itemOf, sameShapes, type Tensor } from './tensor.ts';

/** A change of the output (of the sum of its entries), and what the gradient says of it. */
export interface MeasuredChange {
  /** f(x + Δx) − f(x), of two evaluations. */
  readonly measured: number;
  /** Σ g · Δx: what the tangent at x predicts, right to first order in Δx. */
  readonly predicted: number;
}

/**
 * How much an output changes when a leaf takes another value, beside what the leaf's gradient
 * predicts. `null` where either has no value, before or after, where the shapes differ, and for a
 * constant, which has no gradient.
 */
export function measuredChange(
  evaluation: Evaluation,
  output: number,
  leaf: number,
  newValue: Tensor,
): MeasuredChange | null {
  const value = valueAt(evaluation, leaf);
  const gradient = gradientsAt(evaluation, output)[leaf] ?? null;
  if (value === null || gradient === null || !sameShapes(value.shape, newValue.shape)) return null;
  const before = valueAt(evaluation, output);
  const after = valueAt(evaluationWith(evaluation, leaf, newValue), output);
  if (before === null || after === null) return null;
  const predicted = itemOf(sumTo(times(gradient, difference(newValue, value)), []));
  return { measured: itemOf(sumTo(difference(after, before), [])), predicted };
}

/**
 * The evaluation in which a node holds `value`, whatever it held or computed before. Only what
 * depends on the node is evaluated again.
 */
export function evaluationWith(evaluation: Evaluation, node: number, value: Tensor): Evaluation {
  const { graph } = evaluation;
  const was = graph.nodes[node]!;
  const nodes = graph.nodes.with(node, {
    ...was,
    operation: was.operation.leaf === undefined ? heldOf(was.operation) : was.operation,
    inputs: [],
    value,
  });
  return evaluate({ ...graph, nodes }, evaluation);
}

const latestByEvaluation = new WeakMap<
  Evaluation,
  { readonly output: number; readonly gradients: readonly (Tensor | null)[] }
>();

/** All gradients of an output: a drag asks for those where it began in every frame. */
function gradientsAt(evaluation: Evaluation, output: number): readonly (Tensor | null)[] {
  const latest = latestByEvaluation.get(evaluation);
  if (latest?.output === output) return latest.gradients;
  const gradients = gradientsOf(evaluation, output);
  latestByEvaluation.set(evaluation, { output, gradients });
  return gradients;
}

function heldOf(operation: Operation): Operation {
  return { ...operation, ...leafRules, leaf: { isDifferentiable: true, isTrained: false } };
}

function difference(a: Tensor, b: Tensor): Tensor {
  return zipWith(a, b, (p, q) => p - q);
}
