import type { Tensor } from './tensor.ts';

/**
 * How many entries fall into equally wide bins from the smallest, `low`, to the largest, `high`,
 * which the last bin holds. Where the two are the same, all entries stand in the middle bin.
 */
export interface Histogram {
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
}

/** A tensor in a few numbers. */
export interface Summary {
  /** How many entries are NaN or infinite. The rest of the summary leaves them out. */
  readonly nonFinite: number;
  /** Of the finite entries; NaN where there are none. */
  readonly min: number;
  readonly mean: number;
  readonly max: number;
  /** `null` where there are no finite entries. */
  readonly histogram: Histogram | null;
}

/** The summary of a tensor, with a histogram of `bins` bins, at least one. */
export function summaryOf(tensor: Tensor, bins = 16): Summary {
  const finite = tensor.data.filter(Number.isFinite);
  const nonFinite = tensor.data.length - finite.length;
  if (finite.length === 0) {
    return { nonFinite, min: Number.NaN, mean: Number.NaN, max: Number.NaN, histogram: null };
  }
  const min = finite.reduce((least, entry) => Math.min(least, entry));
  const max = finite.reduce((most, entry) => Math.max(most, entry));
  return {
    nonFinite,
    min,
    mean: meanOf(finite),
    max,
    histogram: histogramOf(finite, min, max, bins),
  };
}

function meanOf(entries: Float64Array): number {
  const sum = entries.reduce((total, entry) => total + entry, 0);
  // A sum may overflow where the mean does not.
  if (Number.isFinite(sum)) return sum / entries.length;
  return entries.reduce((mean, entry) => mean + entry / entries.length, 0);
}

function histogramOf(entries: Float64Array, low: number, high: number, bins: number): Histogram {
  // The width of the whole may overflow, that of its half cannot; a small half may vanish.
  const scale = high - low === Infinity ? 0.5 : 1;
  const width = high * scale - low * scale;
  const counts = new Array<number>(bins).fill(0);
  for (const entry of entries) {
    const share = width === 0 ? 0.5 : (entry * scale - low * scale) / width;
    const bin = Math.min(bins - 1, Math.floor(share * bins));
    counts[bin]! += 1;
  }
  return { low, high, counts };
}
