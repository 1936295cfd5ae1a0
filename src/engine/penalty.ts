import type { Attributes } from './operation.ts';
import { scalar, type Tensor } from './tensor.ts';

/** λ times the sum of `penalty` over all entries of all inputs. */
export function sumOfPenalties(
  inputs: readonly Tensor[],
  { lambda }: Attributes,
  penalty: (entry: number) => number,
): Tensor {
  let sum = 0;
  for (const { data } of inputs) for (const entry of data) sum += penalty(entry);
  return scalar((lambda as number) * sum);
}

/** `λ ‖a‖`, or `λ (‖a‖ + ‖b‖)`, with what stands at the right of each norm. */
export function penaltyTex(inputs: readonly string[], lambda: number, suffix: string): string {
  const norms = inputs.map((x) => `\\left\\lVert ${x} \\right\\rVert${suffix}`);
  const sum = norms.length === 1 ? norms[0] : `\\left(${norms.join(' + ')}\\right)`;
  return `${lambda}\\,${sum}`;
}
