import { times, zipWith } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { broadcastShape } from '../shape-rules.ts';

export const power = defineOperation({
  name: 'power',
  title: 'Power',
  category: 'arithmetic',
  aliases: ['^', '**', 'pow', 'exponent', 'exponentiation', 'cube'],
  doc: 'Raises the base a to the exponent b, entry by entry.',
  backward:
    'A power sends its base the gradient times the exponent times the power one lower, and its exponent the gradient times the output times the logarithm of the base.',
  glyph: 'a^b',
  symbols: [],
  inputs: ['a', 'b'],
  attributes: {},
  shape: broadcastShape,
  forward: ([a, b]) => zipWith(a!, b!, raised),
  vjp: ([a, b], _output, ybar) => [
    times(ybar, zipWith(a!, b!, baseSlope)),
    times(ybar, zipWith(a!, b!, exponentSlope)),
  ],
  isElementwise: true,
  curve: { window: windowOver(-2, 2) },
  tex: {
    precedence: Precedence.power,
    arguments: [Precedence.atom, Precedence.sum],
    forward: ([a, b]) => `{${a}}^{${b}}`,
    partials: ([a, b], y) => [`${b} \\cdot {${a}}^{${b} - 1}`, `${y} \\ln ${a}`],
  },
  code: { pytorch: ([a, b]) => `${a} ** ${b}`, onnx: 'Pow' },
  test: {
    samples: [
      {
        inputs: [
          [2, -3, 4],
          [3, 2, 0.5],
        ],
        output: [8, 9, 2],
      },
      { inputs: [1.5, 2.5], output: 2.7556759606310752 },
      {
        inputs: [
          [0, 0],
          [0, 2],
        ],
        output: [1, 0],
      },
    ],
    shapes: [
      [[], []],
      [[2, 3], [3]],
      [[2, 1], [3]],
    ],
    domain: [
      [0.3, 3],
      [-2, 3],
    ],
    misfits: [[[3], [4]]],
  },
});

/** 1 to any power is 1, as in IEEE 754, where JavaScript has NaN for an unbounded exponent. */
function raised(a: number, b: number): number {
  return a === 1 ? 1 : a ** b;
}

/** a⁰ is 1 for every a, so its derivative is 0 even where a⁻¹ is infinite. */
function baseSlope(a: number, b: number): number {
  return b === 0 ? 0 : b * raised(a, b - 1);
}

/** 0ᵇ stays 0 as a positive b changes; 0 · ln 0 would be NaN. */
function exponentSlope(a: number, b: number): number {
  return a === 0 && b >= 0 ? 0 : raised(a, b) * Math.log(a);
}
