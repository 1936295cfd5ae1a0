import { zipWith } from './broadcast.ts';
import type { Tensor } from './tensor.ts';

/**
 * The step that balances the truncation of central differences, of order h², against rounding, of
 * order ε / h, about ∛ε: a power of two, so that multiplying by it rounds nothing.
 */
export const DIFFERENCE_STEP = 2 ** -17;

/** How much shorter each step is than the one before, and how many there are. */
const SHORTER = 2 ** -3;
const STEPS = 13;
const STEPS_WITHIN = 3;

/** Steps shorter than `DIFFERENCE_STEP`, at the end those that start from `within`. */
export function shorterSteps(within: number): number[] {
  const steps = Array.from({ length: STEPS }, (_, at) => DIFFERENCE_STEP * SHORTER ** (at + 1));
  const last = Array.from({ length: STEPS_WITHIN }, (_, at) => within * SHORTER ** at);
  return [...steps, ...last.filter((step) => step < steps.at(-1)!)];
}

/**
 * A step that suits functions that change within the size of the smallest entry, as 1/x does near 0:
 * what `DIFFERENCE_STEP` is of an entry of size 1, it is of that one.
 */
export function stepWithin(value: Tensor, direction: Tensor): number {
  const shares = value.data.map((x, at) => {
    const share = Math.abs(x / direction.data[at]!);
    return share > 0 ? share : 1;
  });
  const least = shares.reduce((smallest, share) => Math.min(smallest, share), 1);
  return DIFFERENCE_STEP * 2 ** Math.floor(Math.log2(least));
}

/** How the entries move in a step, rounded so that no digit is lost as they do. */
export function movesAlong(value: Tensor, direction: Tensor, step: number): Tensor {
  return zipWith(value, direction, (x, v) => {
    const move = step * v;
    const digit = lastDigit(Math.abs(x) + 2 * Math.abs(move));
    return Math.round(move / digit) * digit;
  });
}

/** What the last digit of a number stands for. */
function lastDigit(x: number): number {
  return Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(x)) - 52));
}
