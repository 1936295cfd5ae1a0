import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integersFrom, normalFrom, uniformFrom } from '../../../src/engine/random.ts';

describe('random numbers', () => {
  it('are those of the reference implementation of xoshiro128**', () => {
    const next = integersFrom([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('are the same for the same seed and others for the next', () => {
    const first = (seed: number) => Array.from({ length: 4 }, uniformFrom(seed));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(first(seed)).toEqual(first(seed));
        expect(first(seed)).not.toEqual(first(seed + 1));
      }),
    );
  });

  it('that are uniform lie in [0, 1) and fill it evenly', () => {
    const draws = Array.from({ length: 100_000 }, uniformFrom(1));
    expect(draws.every((number) => number >= 0 && number < 1)).toBe(true);
    const counts = new Array<number>(10).fill(0);
    for (const number of draws) counts[Math.floor(number * 10)]! += 1;
    // Of 9 degrees of freedom: one seed in a thousand would exceed this.
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });

  it('of neighbouring seeds do not go together', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => uniformFrom(seed)() - 0.5);
    const products = firsts.slice(1).map((number, at) => number * firsts[at]!);
    const correlation = (12 * products.reduce((a, b) => a + b)) / products.length;
    expect(Math.abs(correlation)).toBeLessThan(0.04);
  });

  it('that are normal have the moments 0, 1, 0 and 3', () => {
    const normal = normalFrom(uniformFrom(2));
    const draws = Array.from({ length: 200_000 }, normal);
    const moments = [1, 2, 3, 4].map(
      (power) => draws.reduce((sum, number) => sum + number ** power, 0) / draws.length,
    );
    [0, 1, 0, 3].forEach((moment, at) => {
      expect(Math.abs(moments[at]! - moment)).toBeLessThan(0.05);
    });
  });

  it('that are normal are finite even where a uniform one is 0', () => {
    expect(normalFrom(() => 0)()).toBeCloseTo(0);
  });
});
