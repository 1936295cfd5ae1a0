import { map, zipWith } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { broadcastShape } from '../shape-rules.ts';

export const subtract = defineOperation({
  name: 'subtract',
  title: 'Subtract',
  category: 'arithmetic',
  aliases: ['-', '−', 'minus', 'sub', 'difference', 'subtraction', '⊖'],
  doc: 'Takes the second input from the first, entry by entry.',
  backward:
    'A subtraction passes the gradient on to its first input and sends the second its negative.',
  glyph: '-',
  symbols: [],
  inputs: ['a', 'b'],
  attributes: {},
  shape: broadcastShape,
  forward: ([a, b]) => zipWith(a!, b!, (p, q) => p - q),
  vjp: (_inputs, _output, ybar) => [ybar, map(ybar, (g) => -g)],
  isElementwise: true,
  tex: {
    precedence: Precedence.sum,
    arguments: [Precedence.sum, Precedence.product],
    forward: ([a, b]) => `${a} - ${b}`,
    partials: () => ['1', '-1'],
  },
  code: { pytorch: ([a, b]) => `${a} - ${b}`, onnx: 'Sub' },
  test: {
    samples: [
      { inputs: [1, -3], output: 4 },
      { inputs: [[1, 2], 0.5], output: [0.5, 1.5] },
    ],
    shapes: [
      [[], []],
      [[2, 3], [3]],
      [[2, 1], [3]],
    ],
    domain: [[-3, 3]],
    misfits: [[[3], [4]]],
  },
});
