import { map, sumTo, zipWith } from './broadcast.ts';
import type { Attributes, Operation } from './operation.ts';
import { lossShape } from './shape-rules.ts';
import { itemOf, scalar } from './tensor.ts';

type EntryFunction = (prediction: number, target: number, attributes: Attributes) => number;
type LossRules = Pick<Operation, 'shape' | 'forward' | 'vjp' | 'isElementwise'>;

/**
 * The rules of a loss that is the mean, over the entries of a prediction and a target broadcast to
 * one shape, of `loss(p, t)`, with its derivatives by p and by t.
 */
export function meanLoss(
  loss: EntryFunction,
  predictionSlope: EntryFunction,
  targetSlope: EntryFunction,
): LossRules {
  return {
    isElementwise: false,
    shape: lossShape,
    forward: ([p, t], attributes) => {
      const losses = zipWith(p!, t!, (a, b) => loss(a, b, attributes));
      return scalar(itemOf(sumTo(losses, [])) / losses.data.length);
    },
    vjp: ([p, t], _loss, ybar, attributes) =>
      [predictionSlope, targetSlope].map((slope) => {
        const slopes = zipWith(p!, t!, (a, b) => slope(a, b, attributes));
        return map(slopes, (entry) => (itemOf(ybar) * entry) / slopes.data.length);
      }),
  };
}
