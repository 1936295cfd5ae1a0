import { backwardPass, constantsOf, type BackwardStep, type EdgeStep } from './backward-pass.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import { ancestorsOf } from './graph.ts';
import { filled, isScalar, type Tensor } from './tensor.ts';

export type { BackwardStep, EdgeStep, SeedStep } from './backward-pass.ts';

/** The steps of the backward pass from `output`, in their order. */
export function* backwardSteps(evaluation: Evaluation, output: number): Generator<BackwardStep> {
  const pass = backwardPass(evaluation, output);
  for (let place = 0; place < pass.length; place++) yield pass.stepAt(place);
}

/**
 * The gradient of the output (of the sum of its entries) with respect to each node, in the shape of
 * its value; zeros where the output does not depend on it, `null` for constants and wherever the
 * node, or an output that depends on it, has no value.
 */
export function gradientsOf(evaluation: Evaluation, output: number): (Tensor | null)[] {
  const { graph } = evaluation;
  const isUnknown = valueAt(evaluation, output) === null ? ancestorsOf(graph, output) : undefined;
  const isConstant = constantsOf(graph);
  const pass = backwardPass(evaluation, output);
  return graph.nodes.map((_, index) => {
    const value = valueAt(evaluation, index);
    if (value === null || isConstant[index] === 1 || isUnknown?.[index] === 1) return null;
    return pass.gradientOf(index) ?? filled(value.shape, 0);
  });
}

/**
 * The local derivative along a wire where it is a single number for each entry, so that upstream
 * times it is the contribution before any sum over broadcast axes: for elementwise operations, and
 * for operations whose output is a scalar. `null` elsewhere.
 */
export function localDerivative(evaluation: Evaluation, step: EdgeStep): Tensor | null {
  const { operation, attributes } = evaluation.graph.nodes[step.reader]!;
  if (!operation.isElementwise && !isScalar(step.upstream)) return null;
  const inputs = argumentsOf(evaluation.graph.nodes[step.reader]!, evaluation);
  const output = valueAt(evaluation, step.reader)!;
  return operation.vjp(inputs, output, filled(output.shape, 1), attributes)[step.slot]!;
}
