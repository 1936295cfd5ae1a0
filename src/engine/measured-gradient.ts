import { sumTo, zipWith } from './broadcast.ts';
import { gradientsOf } from './backward.ts';
import { DIFFERENCE_STEP } from './difference-steps.ts';
import { directionalDifference } from './directional-difference.ts';
import { valueAt, type Evaluation } from './forward.ts';
import { evaluationWith } from './measure.ts';
import { isScalar, itemOf, scalar, type Tensor } from './tensor.ts';

/** The most entries that are measured one by one: each takes four evaluations or more. */
const MOST_MEASURED = 64;

/**
 * The gradient of an output (of the sum of its entries) with respect to a node, each entry measured
 * on its own by central differences. `null` where there is no value, or more entries than 64.
 */
export function measuredGradient(
  evaluation: Evaluation,
  output: number,
  node: number,
): Tensor | null {
  const value = valueAt(evaluation, node);
  if (value === null || value.data.length > MOST_MEASURED) return null;
  const gradients = gradientsOf(evaluation, output);
  const data = value.data.map((entry, at) => {
    const along = { shape: value.shape, data: new Float64Array(value.data.length) };
    along.data[at] = reachOf(entry);
    const { slope, direction } = directionalDifference(evaluation, output, node, along, gradients);
    return slope / direction.data[at]!;
  });
  return isScalar(value) ? scalar(data[0]!) : { shape: value.shape, data };
}

/** The slopes of an output to the left and to the right of where a scalar node is; else `null`. */
export function slopesBeside(
  evaluation: Evaluation,
  output: number,
  node: number,
): readonly [number, number] | null {
  const [value, here] = [valueAt(evaluation, node), valueAt(evaluation, output)];
  if (value === null || here === null || !isScalar(value)) return null;
  const x = itemOf(value);
  const step = DIFFERENCE_STEP * reachOf(x);
  const slopeTo = (to: number) => {
    const there = valueAt(evaluationWith(evaluation, node, scalar(to)), output);
    if (there === null) return Number.NaN;
    const rise = zipWith(there, here, (p, q) => p - q);
    // The step that was taken differs from the one that was meant by a rounding.
    return itemOf(sumTo(rise, [])) / (to - x);
  };
  return [slopeTo(x - step), slopeTo(x + step)];
}

/** How far an entry moves: in proportion to its size, small ones as one of 0.1. */
function reachOf(entry: number): number {
  return Math.max(0.1, Math.abs(entry));
}
