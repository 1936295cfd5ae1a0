/** A source of numbers that are uniform in [0, 1). */
export type Random = () => number;

/** The state of xoshiro128**: four words of 32 bits, not all of them 0. */
export type RandomState = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1: integers of 32 bits without sign, the same ones for the same state.
 *
 * Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM Transactions on
 * Mathematical Software 47 (2021), and https://prng.di.unimi.it/xoshiro128starstar.c.
 */
export function integersFrom(state: RandomState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

/**
 * Numbers that are uniform in [0, 1), with 53 random bits, the same ones for the same seed. Of the
 * seed, the integer part counts, modulo 2³².
 */
export function uniformFrom(seed: number): Random {
  const word = wordsFrom(seed);
  const next = integersFrom([word(), word(), word(), word()]);
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/**
 * Numbers of the normal distribution with mean 0 and variance 1, made of uniform ones.
 *
 * Box & Muller, A note on the generation of random normal deviates, Annals of Mathematical
 * Statistics 29 (1958), 610–611.
 */
export function normalFrom(uniform: Random): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    // 1 − u is never 0, whose logarithm is infinite.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/**
 * The words that a seed stands for: multiples of the golden ratio, each scrambled by a bijection, so
 * that neighbouring seeds have nothing in common and at most one of four words is 0.
 *
 * Steele, Lea & Flood, Fast splittable pseudorandom number generators, OOPSLA 2014, with the 32-bit
 * finalizer of MurmurHash3 by Appleby.
 */
function wordsFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
