import { zipWith } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { broadcastShape } from '../shape-rules.ts';

export const divide = defineOperation({
  name: 'divide',
  title: 'Divide',
  category: 'arithmetic',
  aliases: ['/', '÷', 'div', 'quotient', 'fraction', 'over', 'ratio', 'division'],
  doc: 'Divides the first input by the second, entry by entry.',
  backward:
    'A division sends its numerator the gradient over the denominator, and its denominator minus the gradient times the output over the denominator.',
  glyph: '\\div',
  symbols: [],
  inputs: ['a', 'b'],
  attributes: {},
  shape: broadcastShape,
  forward: ([a, b]) => zipWith(a!, b!, (p, q) => p / q),
  vjp: ([, b], y, ybar) => {
    const abar = zipWith(ybar, b!, (g, q) => g / q);
    // −a / b² as −y / b: b² may overflow or vanish where the quotient does not.
    return [abar, zipWith(abar, y, (g, quotient) => -g * quotient)];
  },
  isElementwise: true,
  tex: {
    // The bar of the fraction brackets its parts, but a power of it needs brackets.
    precedence: Precedence.sign,
    arguments: [Precedence.sum],
    forward: ([a, b]) => `\\frac{${a}}{${b}}`,
    partials: ([a, b]) => [`\\frac{1}{${b}}`, `-\\frac{${a}}{{${b}}^{2}}`],
  },
  code: { pytorch: ([a, b]) => `${a} / ${b}`, onnx: 'Div' },
  test: {
    samples: [
      { inputs: [1, -4], output: -0.25 },
      { inputs: [[1, 3], 8], output: [0.125, 0.375] },
    ],
    shapes: [
      [[], []],
      [[2, 3], [3]],
      [[3], [2, 1]],
    ],
    domain: [
      [-3, 3],
      [0.5, 3],
    ],
    misfits: [[[3], [4]]],
  },
});
