import { describe, expect, it } from 'vitest';
import { erf, erfc, normalDensity, normalDistribution } from '../../../src/engine/erf.ts';

function expectRelative(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

describe('the error function', () => {
  it.each([
    [1e-300, 1.1283791670955127e-300],
    [1e-10, 1.1283791670955126e-10],
    [0.1, 0.1124629160182849],
    [0.46875, 0.49261347321793797],
    [0.5, 0.5204998778130465],
    [1, 0.8427007929497149],
    [2, 0.9953222650189527],
    [3.5, 0.9999992569016276],
    [5.9, 0.9999999999999999],
  ])('is exact to double precision at ±%d', (x, expected) => {
    expectRelative(erf(x), expected, 5e-16);
    expect(erf(-x)).toBe(-erf(x));
  });

  it.each([
    [-3, 1.9999779095030015],
    [0.25, 0.7236736098317631],
    [0.5, 0.4795001221869535],
    [2, 0.004677734981047266],
    [4, 1.541725790028002e-8],
    [4.5, 1.9661604415428876e-10],
    [10, 2.088487583762545e-45],
    [26, 5.663192408856143e-296],
  ])('has a complement that keeps its digits at %d', (x, expected) => {
    expectRelative(erfc(x), expected, 1e-15);
  });

  it('reaches its limits, and passes on what is no number', () => {
    expect([erf(0), erf(Infinity), erf(-Infinity), erf(NaN)]).toEqual([0, 1, -1, NaN]);
    expect([erfc(0), erfc(Infinity), erfc(-Infinity), erfc(NaN)]).toEqual([1, 0, 2, NaN]);
  });

  it.each([0.46875, 4])(
    'does not jump where one approximation takes over from another, at %d',
    (x) => {
      expectRelative(erf(x * (1 + 1e-15)), erf(x), 2e-15);
      expectRelative(erfc(x * (1 + 1e-15)), erfc(x), 4e-14);
    },
  );
});

describe('the normal distribution', () => {
  it.each([
    [-20, 2.7536241186062337e-89],
    [-8, 6.220960574271784e-16],
    [-1, 0.15865525393145705],
    [0, 0.5],
    [1.5, 0.9331927987311419],
    [9, 1],
  ])('is exact at %d, far out in its tail too', (x, expected) => {
    expectRelative(normalDistribution(x), expected, 1e-15 * Math.max(1, x * x));
  });

  it('has the density as its slope', () => {
    for (const x of [-3, -0.7, 0, 1.2]) {
      const slope = (normalDistribution(x + 1e-5) - normalDistribution(x - 1e-5)) / 2e-5;
      expectRelative(normalDensity(x), slope, 1e-8);
    }
  });
});
