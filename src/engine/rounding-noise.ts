import { dependentsOf } from './dependents.ts';
import { valueAt, type Evaluation } from './forward.ts';
import type { Tensor } from './tensor.ts';

/** Numbers smaller than this have fewer digits, down to none: their rounding is that of this one. */
const SMALLEST_NORMAL = 2 ** -1022;

/**
 * How wrong a difference of two outputs may be through rounding as a node moves: every value that is
 * computed from it is wrong by its last digit, here and at the evaluations `moved`, and carries that to
 * the output as its gradient says. Bauer, Computational graphs and rounding error, SIAM Journal on
 * Numerical Analysis 11 (1974), 87–96.
 */
export function roundingNoise(
  evaluation: Evaluation,
  node: number,
  gradients: readonly (Tensor | null)[],
  moved: readonly Evaluation[],
): number {
  const isMoved = dependentsOf(evaluation.graph, node);
  let sum = SMALLEST_NORMAL;
  gradients.forEach((gradient, index) => {
    if (gradient === null || isMoved[index] === 0 || index === node) return;
    const values = [evaluation, ...moved].flatMap((there) => valueAt(there, index)?.data ?? []);
    gradient.data.forEach((slope, at) => {
      let size = 0;
      // A comparison with what is no number is false: where there is no value, nothing is rounded.
      for (const data of values) if (Math.abs(data[at]!) > size) size = Math.abs(data[at]!);
      sum += size * Math.abs(slope);
    });
  });
  return 2 * Number.EPSILON * sum;
}
