import type { EdgeStep } from '../engine/backward.ts';
import { isScalar, type Shape, type Tensor } from '../engine/tensor.ts';
import type { Trace } from '../engine/trace.ts';
import { edgeProduct, uniform } from './edge-formula.ts';
import { edgeStory } from './edge-story.ts';
import { briefText, isSmall, tensorText } from './number-text.ts';
import { texToText } from './tex-to-text.ts';

/** The arithmetic of a wire's backward step in a few signs. */
export interface CalloutText {
  /** `4 · 1 = 4` in numbers, where they are few; else in symbols: `Xᵀ ∂L/∂Z`. */
  readonly product: string;
  /** `4 + 2 = 6` where the node already held a part and the numbers are few, or `null`. */
  readonly sum: string | null;
  /** The shape that was summed to the node's own, or `null` where nothing was broadcast. */
  readonly summedFrom: Shape | null;
}

/** The longest list and the longest line that are written in numbers. */
const MOST_SIGNS = { tensor: 20, line: 36 } as const;

/** What stands on a wire at its backward step. */
export function calloutText(trace: Trace, number: number, step: EdgeStep): CalloutText {
  const { local, summedFrom } = edgeStory(trace, number, step);
  const { upstream, contribution, before, total } = step;
  const sum = before === null ? null : inNumbers([before, '+', contribution, '=', total]);
  const factor = local === null ? null : uniform(local);
  const product =
    factor === null
      ? null
      : inNumbers([upstream, isScalar(factor) ? '·' : '⊙', factor, '=', contribution]);
  const sigma = summedFrom === null ? '' : 'Σ ';
  if (product !== null) return { product: sigma + product, sum, summedFrom };
  const symbols = edgeProduct(trace, number, step);
  return {
    product: symbols === null ? briefText(contribution, MOST_SIGNS.tensor) : texToText(symbols),
    sum,
    summedFrom,
  };
}

/** A line of tensors and signs, or `null` where it would be too long to be read at a glance. */
function inNumbers(line: readonly (Tensor | string)[]): string | null {
  const tensors = line.filter((part) => typeof part !== 'string');
  if (!tensors.every(isShort)) return null;
  const texts = line.map((part) => (typeof part === 'string' ? part : tensorText(part)));
  const written = texts.map((part, at) => {
    // A negative number behind a sign of arithmetic.
    return part.startsWith('−') && at > 0 && texts[at - 1] !== '=' ? `(${part})` : part;
  });
  const text = written.join(' ');
  return tensors.every(isScalar) || text.length <= MOST_SIGNS.line ? text : null;
}

function isShort(tensor: Tensor): boolean {
  return isScalar(tensor) || (isSmall(tensor) && tensorText(tensor).length <= MOST_SIGNS.tensor);
}
