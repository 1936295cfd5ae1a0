import { gradientsOf } from '../../engine/backward.ts';
import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { checkedGradient, type CheckedGradient } from '../../engine/gradient-verdict.ts';
import { kinkNear } from '../../engine/kink-near.ts';
import { measuredGradient, slopesBeside } from '../../engine/measured-gradient.ts';
import type { CheckVerdict } from '../../language/texts/trust-texts.ts';
import { tellingEntry } from '../../engine/telling-entry.ts';
import { isScalar, itemOf, scalar, type Tensor } from '../../engine/tensor.ts';

/** How far off, relative to the largest entry, a measured one may be; smaller ones look like 0. */
const VISIBLE = 1e-4;
const NOTHING = 1e-9;

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
  // A scalar has but one direction, and what is shown of it is what the verdict is about.
  const entries = isScalar(gradient)
    ? scalar(checked.measured / itemOf(checked.direction))
    : measuredGradient(evaluation, output, node);
  const verdict = verdictOn(evaluation, output, { gradient, entries, checked });
  const isKinked = verdict.kind === 'kink';
  return {
    ...checked,
    verdict,
    gradient,
    entries,
    kink: isKinked ? kinkNear(evaluation, node) : null,
    slopes: isKinked ? slopesBeside(evaluation, output, node) : null,
  };
}

interface Numbers {
  readonly gradient: Tensor;
  readonly entries: Tensor | null;
  readonly checked: CheckedGradient;
}

/** The engine's verdict, unless the numbers that are shown beside it do not bear it out. */
function verdictOn(
  evaluation: Evaluation,
  output: number,
  { gradient, entries, checked }: Numbers,
): CheckVerdict {
  const { verdict, measured, computed, direction, tolerance } = checked;
  if (verdict.kind === 'kink') return verdict;
  const { entry, deviation } =
    entries === null ? { entry: 0, deviation: 0 } : tellingEntry(gradient, entries);
  if (![measured, computed, deviation].every(Number.isFinite)) {
    const numbers = [...(valueAt(evaluation, output)?.data ?? []), ...gradient.data];
    return { kind: numbers.every(Number.isFinite) ? 'noNumberBeside' : 'notFinite' };
  }
  const size = gradient.data.reduce((most, entry) => Math.max(most, Math.abs(entry)), NOTHING);
  const explained = tolerance / Math.abs(direction.data[entry]!);
  const isSeen = deviation > Math.max(VISIBLE * size, explained);
  return verdict.kind === 'passed' && isSeen ? { kind: 'failed' } : verdict;
}
