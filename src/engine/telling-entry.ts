import type { Tensor } from './tensor.ts';

/** One entry of a gradient that stands for all in a check. */
export interface TellingEntry {
  /** Its place, row by row. */
  readonly entry: number;
  /** The most that any entry's measured number differs from the computed one; NaN where one is not finite. */
  readonly deviation: number;
}

/** Deviations below this, relative to the largest entry, are rounding: no entry is the worst then. */
const AGREEMENT = 1e-6;

/**
 * The entry that says most about how well two tensors of one shape agree: the one where they differ
 * most, or where they agree throughout, the largest.
 */
export function tellingEntry(computed: Tensor, measured: Tensor): TellingEntry {
  const sizes = Array.from(computed.data, Math.abs);
  const gaps = sizes.map((_, at) => Math.abs(computed.data[at]! - measured.data[at]!));
  const lost = gaps.findIndex((gap) => !Number.isFinite(gap));
  if (lost >= 0) return { entry: lost, deviation: Number.NaN };
  const deviation = Math.max(...gaps);
  const isAgreed = deviation <= AGREEMENT * Math.max(1, ...sizes);
  return {
    entry: isAgreed ? sizes.indexOf(Math.max(...sizes)) : gaps.indexOf(deviation),
    deviation,
  };
}
