import { gradientsOf } from './backward.ts';
import { map, sumTo, times, zipWith } from './broadcast.ts';
import { isFault } from './fault.ts';
import { argumentsOf, evaluate, valueAt, type Evaluation } from './forward.ts';
import type { Attributes, Operation } from './operation.ts';
import { filled, itemOf, type Tensor } from './tensor.ts';

/** A source of numbers that are uniform in [0, 1). */
export type Random = () => number;

/**
 * One directional derivative, found twice: by central differences, and from the gradients. One
 * random direction tests all entries of all gradients at once: a wrong one shows with probability 1.
 */
export interface GradientCheck {
  readonly measured: number;
  readonly computed: number;
  /** What the two may differ by through rounding and truncation where the gradients are right. */
  readonly tolerance: number;
  /** How far the nearest kink or tie is, in units of what has it; near one the check says nothing. */
  readonly kinkDistance: number;
}

/** Whether the two numbers agree. */
export function isPassed({ measured, computed, tolerance }: GradientCheck): boolean {
  return Math.abs(measured - computed) <= tolerance;
}

/**
 * Checks an operation's vector-Jacobian product at inputs that it accepts, along a random direction
 * and with a random cotangent.
 */
export function checkOperation(
  operation: Operation,
  inputs: readonly Tensor[],
  attributes: Attributes,
  random: Random,
): GradientCheck {
  const valueOf = (at: readonly Tensor[]): Tensor => {
    const value = operation.forward(at, attributes);
    if (isFault(value)) throw new Error(`${operation.name} fails at a step away: ${value.kind}`);
    return value;
  };
  const output = valueOf(inputs);
  const ybar = map(output, () => 0.5 + random());
  const cotangents = operation.vjp(inputs, output, ybar, attributes);
  const gradients = cotangents.map((cotangent, slot) => sumTo(cotangent, inputs[slot]!.shape));
  const kinkDistance = operation.kinkDistance?.(inputs, attributes) ?? Infinity;
  const check = checkAlong(inputs, gradients, (at) => inner(ybar, valueOf(at)), random);
  return { ...check, kinkDistance };
}

/**
 * Checks the gradients of an output (of the sum of its entries) with respect to all inputs and
 * parameters together. `null` where the output has no value to differentiate.
 */
export function checkGraph(
  evaluation: Evaluation,
  output: number,
  random: Random,
): GradientCheck | null {
  const value = valueAt(evaluation, output);
  if (value === null) return null;
  const { graph } = evaluation;
  const leaves = graph.nodes.flatMap(({ operation, value: own }, index) =>
    own !== null && operation.leaf?.isDifferentiable === true ? [{ index, own }] : [],
  );
  const gradients = gradientsOf(evaluation, output);
  const sumAt = (at: readonly Tensor[]): number => {
    const nodes = [...graph.nodes];
    leaves.forEach(({ index }, place) => {
      nodes[index] = { ...nodes[index]!, value: at[place]! };
    });
    const moved = valueAt(evaluate({ ...graph, nodes }, evaluation), output);
    return moved === null ? NaN : itemOf(sumTo(moved, []));
  };
  const check = checkAlong(
    leaves.map(({ own }) => own),
    leaves.map(({ index, own }) => gradients[index] ?? filled(own.shape, 0)),
    sumAt,
    random,
  );
  return { ...check, kinkDistance: nearestKink(evaluation) };
}

/**
 * The step balances the truncation of central differences, of order h², against rounding, of order
 * ε / h. Entries move in proportion to their size, so that large ones move at all, and small ones
 * by a tenth of what an entry of 1 moves. What a second, doubled step measures differently bounds
 * the truncation: it is three times as much, to leading order.
 */
function checkAlong(
  inputs: readonly Tensor[],
  gradients: readonly Tensor[],
  f: (inputs: readonly Tensor[]) => number,
  random: Random,
): Omit<GradientCheck, 'kinkDistance'> {
  const step = Math.cbrt(Number.EPSILON);
  const direction = inputs.map((x) =>
    map(x, (entry) => (2 * random() - 1) * Math.max(0.1, Math.abs(entry))),
  );
  const along = (distance: number): number =>
    f(inputs.map((x, slot) => zipWith(x, direction[slot]!, (p, v) => p + distance * v)));
  const [ahead, behind] = [along(step), along(-step)];
  const measured = (ahead - behind) / (2 * step);
  const doubled = (along(2 * step) - along(-2 * step)) / (4 * step);
  let computed = 0;
  let scale = 0;
  gradients.forEach((gradient, slot) => {
    computed += inner(gradient, direction[slot]!);
    scale += inner(map(gradient, Math.abs), map(direction[slot]!, Math.abs));
  });
  const rounding = 1e-9 * (Math.abs(ahead) + Math.abs(behind)) + 1e-6 * scale;
  return { measured, computed, tolerance: rounding + Math.abs(doubled - measured) };
}

function nearestKink(evaluation: Evaluation): number {
  let nearest = Infinity;
  evaluation.graph.nodes.forEach((node, index) => {
    if (node.operation.kinkDistance === undefined || valueAt(evaluation, index) === null) return;
    const inputs = argumentsOf(node, evaluation.outcomes);
    nearest = Math.min(nearest, node.operation.kinkDistance(inputs, node.attributes));
  });
  return nearest;
}

function inner(a: Tensor, b: Tensor): number {
  return itemOf(sumTo(times(a, b), []));
}
