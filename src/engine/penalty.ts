import { numberAttribute } from './attributes.ts';
import { map } from './broadcast.ts';
import type { Attributes, Operation } from './operation.ts';
import { scalarShape } from './shape-rules.ts';
import { itemOf, scalar } from './tensor.ts';

type PenaltyRules = Pick<
  Operation,
  'inputs' | 'variadic' | 'attributes' | 'shape' | 'forward' | 'vjp' | 'isElementwise'
>;

/**
 * The rules of a penalty: λ times the sum of `size` over all entries of all inputs, with the slope
 * of `size`.
 */
export function penalty(
  size: (entry: number) => number,
  slope: (entry: number) => number,
): PenaltyRules {
  return {
    inputs: ['θ'],
    variadic: { period: 1 },
    attributes: { lambda: { kind: 'number', default: 0.01 } },
    isElementwise: false,
    shape: scalarShape,
    forward: (inputs, attributes) => {
      let sum = 0;
      for (const { data } of inputs) for (const entry of data) sum += size(entry);
      return scalar(lambdaOf(attributes) * sum);
    },
    vjp: (inputs, _output, ybar, attributes) => {
      const factor = itemOf(ybar) * lambdaOf(attributes);
      return inputs.map((x) => map(x, (entry) => factor * slope(entry)));
    },
  };
}

/** The factor λ of a penalty. */
export function lambdaOf(attributes: Attributes): number {
  return numberAttribute(attributes, 'lambda');
}

/** `λ ‖a‖`, or `λ (‖a‖ + ‖b‖)`, with what stands at the right of each norm. */
export function penaltyTex(inputs: readonly string[], lambda: number, suffix: string): string {
  const norms = inputs.map((x) => `\\left\\lVert ${x} \\right\\rVert${suffix}`);
  const sum = norms.length === 1 ? norms[0] : `\\left(${norms.join(' + ')}\\right)`;
  return `${lambda}\\,${sum}`;
}
