import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/engine/summary.ts';
import { tensorOf } from '../../../src/engine/tensor.ts';

describe('a summary', () => {
  it('has the smallest, the mean and the largest entry', () => {
    const matrix = [
      [1, 2],
      [3, 6],
    ];
    expect(summaryOf(tensorOf(matrix), 5)).toEqual({
      nonFinite: 0,
      min: 1,
      mean: 3,
      max: 6,
      histogram: { low: 1, high: 6, counts: [1, 1, 1, 0, 1] },
    });
  });

  it('counts what is not finite and leaves it out of the rest', () => {
    const summary = summaryOf(tensorOf([NaN, 1, Infinity, 3, -Infinity]), 2);
    expect(summary).toMatchObject({ nonFinite: 3, min: 1, mean: 2, max: 3 });
    expect(summary.histogram!.counts).toEqual([1, 1]);
  });

  it('has no histogram where nothing is finite', () => {
    const nothing = { min: NaN, mean: NaN, max: NaN, histogram: null };
    expect(summaryOf(tensorOf([NaN, NaN]))).toEqual({ nonFinite: 2, ...nothing });
    expect(summaryOf(tensorOf([]))).toEqual({ nonFinite: 0, ...nothing });
  });

  it('puts a single number in the middle of its bins', () => {
    const { histogram } = summaryOf(tensorOf([7, 7]), 3);
    expect(histogram).toEqual({ low: 7, high: 7, counts: [0, 2, 0] });
    expect(summaryOf(tensorOf(7), 3).histogram!.counts).toEqual([0, 1, 0]);
  });

  it('does not overflow where the entries do not', () => {
    const summary = summaryOf(tensorOf([-1.7e308, 1.7e308, 1.7e308, 1.7e308]), 2);
    expect(summary.histogram!.counts).toEqual([1, 3]);
    expect(summary.mean).toBeCloseTo(0.85e308, -300);
  });

  it('has every finite entry in one bin, and its mean between the extremes', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.integer({ min: 1, max: 40 }), (entries, bins) => {
        const { nonFinite, min, mean, max, histogram } = summaryOf(tensorOf(entries), bins);
        const counted = histogram?.counts.reduce((a, b) => a + b) ?? 0;
        expect(counted + nonFinite).toBe(entries.length);
        if (histogram === null) return;
        expect(histogram.counts).toHaveLength(bins);
        const slack = 1e-12 * Math.max(Math.abs(min), Math.abs(max));
        expect(mean).toBeGreaterThanOrEqual(min - slack);
        expect(mean).toBeLessThanOrEqual(max + slack);
      }),
    );
  });
});
