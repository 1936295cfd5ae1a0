import { plus, sumTo } from './broadcast.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import { ancestorsOf, type Graph } from './graph.ts';
import { filled, isScalar, type Tensor } from './tensor.ts';

/** The start: the derivative of the output with respect to itself. */
export interface SeedStep {
  readonly kind: 'seed';
  readonly node: number;
  readonly total: Tensor;
}

/** One wire, walked against its direction: from the slot of an operation to the node it reads. */
export interface EdgeStep {
  readonly kind: 'edge';
  /** The operation, and which of its slots. */
  readonly reader: number;
  readonly slot: number;
  /** The node whose gradient grows. */
  readonly node: number;
  /** The gradient of the output with respect to the operation. */
  readonly upstream: Tensor;
  /** Upstream times the local derivative, in the shape of the node's value. */
  readonly contribution: Tensor;
  /** What other wires had contributed before; `null` for the first. */
  readonly before: Tensor | null;
  /** The node's gradient so far, this contribution included. */
  readonly total: Tensor;
}

export type BackwardStep = SeedStep | EdgeStep;

/**
 * The backward pass from `output`, one wire at a time: the seed; then, against the topological
 * order, every operation that the output depends on, and each of its slots in turn. Gradients are
 * summed where wires fan out, and summed over the axes along which a value was broadcast. No step
 * goes to a constant. An output without a value has no steps.
 *
 * Reverse accumulation, as in Griewank & Walther, Evaluating Derivatives, chapter 3.
 */
export function* backwardSteps(evaluation: Evaluation, output: number): Generator<BackwardStep> {
  const { graph, outcomes } = evaluation;
  const value = valueAt(evaluation, output);
  const isConstant = constantsOf(graph);
  if (value === null || isConstant[output] === 1) return;
  const totals = new Array<Tensor | undefined>(graph.nodes.length);
  const seed = filled(value.shape, 1);
  totals[output] = seed;
  yield { kind: 'seed', node: output, total: seed };
  for (let place = graph.order.length - 1; place >= 0; place--) {
    const reader = graph.order[place]!;
    // Only what the output depends on has received anything.
    const upstream = totals[reader];
    const node = graph.nodes[reader]!;
    if (upstream === undefined || node.inputs.length === 0) continue;
    const inputs = argumentsOf(node, outcomes);
    const result = valueAt(evaluation, reader)!;
    const cotangents = node.operation.vjp(inputs, result, upstream, node.attributes);
    for (let slot = 0; slot < inputs.length; slot++) {
      const source = node.inputs[slot]!;
      if (isConstant[source] === 1) continue;
      const contribution = sumTo(cotangents[slot]!, inputs[slot]!.shape);
      const before = totals[source] ?? null;
      const total = before === null ? contribution : plus(before, contribution);
      totals[source] = total;
      yield { kind: 'edge', reader, slot, node: source, upstream, contribution, before, total };
    }
  }
}

/**
 * The gradient of the output (of the sum of its entries) with respect to each node, in the shape of
 * its value; zeros where the output does not depend on it, `null` for constants and wherever the
 * node, or an output that depends on it, has no value.
 */
export function gradientsOf(evaluation: Evaluation, output: number): (Tensor | null)[] {
  const isUnknown =
    valueAt(evaluation, output) === null ? ancestorsOf(evaluation.graph, output) : undefined;
  const isConstant = constantsOf(evaluation.graph);
  const gradients = evaluation.graph.nodes.map((_, index) => {
    const value = valueAt(evaluation, index);
    const hasNone = value === null || isConstant[index] === 1 || isUnknown?.[index] === 1;
    return hasNone ? null : filled(value.shape, 0);
  });
  for (const step of backwardSteps(evaluation, output)) gradients[step.node] = step.total;
  return gradients;
}

/**
 * The local derivative along a wire where it is a single number for each entry, so that upstream
 * times it is the contribution before any sum over broadcast axes: for elementwise operations, and
 * for operations whose output is a scalar. `null` elsewhere.
 */
export function localDerivative(evaluation: Evaluation, step: EdgeStep): Tensor | null {
  const { operation, attributes } = evaluation.graph.nodes[step.reader]!;
  if (!operation.isElementwise && !isScalar(step.upstream)) return null;
  const inputs = argumentsOf(evaluation.graph.nodes[step.reader]!, evaluation.outcomes);
  const output = valueAt(evaluation, step.reader)!;
  return operation.vjp(inputs, output, filled(output.shape, 1), attributes)[step.slot]!;
}

/** The constants, as a mask over the graph's nodes. */
function constantsOf({ nodes }: Graph): Uint8Array {
  const mask = new Uint8Array(nodes.length);
  nodes.forEach(({ operation }, index) => {
    if (operation.leaf?.isDifferentiable === false) mask[index] = 1;
  });
  return mask;
}
