import { gradientsOf } from '../../engine/backward.ts';
import type { Evaluation } from '../../engine/forward.ts';
import { checkedGradient, type CheckedGradient } from '../../engine/gradient-verdict.ts';
import { kinkNear } from '../../engine/kink-near.ts';
import { measuredGradient, slopesBeside } from '../../engine/measured-gradient.ts';
import type { CheckVerdict } from '../../language/texts/trust-texts.ts';
import type { Tensor } from '../../engine/tensor.ts';

/** Any direction does; the same one every time makes a check repeatable. */
const SEED = 1;

/** The check of one node's gradient with all that is shown of it. */
export interface CheckedNode extends Omit<CheckedGradient, 'verdict'> {
  readonly verdict: CheckVerdict;
  readonly gradient: Tensor;
  /** The gradient measured entry by entry; `null` where that would take too long. */
  readonly entries: Tensor | null;
  /** Where a kink is in the way: the operation that has it, and the slopes on its two sides. */
  readonly kink: number | null;
  readonly slopes: readonly [number, number] | null;
}

/** Checks the gradient of an output with respect to a node; `null` where there is none. */
export function checkedNode(
  evaluation: Evaluation,
  output: number,
  node: number,
): CheckedNode | null {
  const checked = checkedGradient(evaluation, output, node, SEED);
  const gradient = gradientsOf(evaluation, output)[node] ?? null;
  if (checked === null || gradient === null) return null;
  const isKinked = checked.verdict.kind === 'kink';
  const isFinite = Number.isFinite(checked.measured) && Number.isFinite(checked.computed);
  return {
    ...checked,
    verdict: isFinite || isKinked ? checked.verdict : { kind: 'notFinite' },
    gradient,
    entries: measuredGradient(evaluation, output, node),
    kink: isKinked ? kinkNear(evaluation, node) : null,
    slopes: isKinked ? slopesBeside(evaluation, output, node) : null,
  };
}
