import { isScalar, itemOf, type Tensor } from '../../engine/tensor.ts';
import { tellingEntry } from '../../engine/telling-entry.ts';
import { comparedTexts } from '../../formula/measured-text.ts';
import type { TrustTexts } from '../../language/texts/trust-texts.ts';

/** Two numbers that stand for a gradient in a check, and in words which ones of it they are. */
export interface Comparison {
  readonly computed: string;
  readonly measured: string;
  /** `null` of a scalar, whose numbers are the gradient itself. */
  readonly explanation: string | null;
}

interface Compared {
  readonly gradient: Tensor;
  readonly entries: Tensor | null;
  readonly computed: number;
  readonly measured: number;
}

/** What is shown of a check: one entry of the gradient, or of a large one the slope in a direction. */
export function comparisonOf(checked: Compared, words: TrustTexts['check']): Comparison {
  const { gradient, entries } = checked;
  if (entries === null) {
    const [computed, measured] = comparedTexts(checked.computed, checked.measured);
    return { computed, measured, explanation: words.alongDirection(gradient.data.length) };
  }
  if (isScalar(gradient)) {
    const [computed, measured] = comparedTexts(itemOf(gradient), itemOf(entries));
    return { computed, measured, explanation: null };
  }
  const telling = tellingEntry(gradient, entries);
  const { entry } = telling;
  const [computed, measured] = comparedTexts(gradient.data[entry]!, entries.data[entry]!);
  return { computed, measured, explanation: words.entry(gradient.shape, telling) };
}
