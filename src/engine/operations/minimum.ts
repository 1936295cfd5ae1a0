import { extremum, shareTex } from '../extremum.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';

export const minimum = defineOperation({
  name: 'minimum',
  title: 'Minimum',
  category: 'arithmetic',
  aliases: ['min', 'smallest', 'least', 'smaller', 'min gate'],
  doc: 'The smallest of its inputs, entry by entry.',
  backward:
    'A minimum routes the gradient to the smaller input; inputs that are tied share it equally.',
  glyph: '\\min',
  symbols: [],
  inputs: ['a', 'b'],
  variadic: { period: 1 },
  attributes: {},
  ...extremum(Math.min, Math.max),
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\min', ...inputs),
    partials: (inputs, y) => shareTex(inputs, y, '<'),
  },
  code: {
    pytorch: (inputs) => inputs.reduce((a, b) => `torch.minimum(${a}, ${b})`),
    onnx: 'Min',
  },
  test: {
    samples: [
      { inputs: [2, -1], output: -1 },
      { inputs: [[1, 0.5, 0], 0.5, [-2, 0.5, 3]], output: [-2, 0.5, 0] },
    ],
    shapes: [
      [[], []],
      [[2, 3], [3]],
      [[2, 3], [2, 1], []],
    ],
    domain: [[-3, 3]],
    misfits: [[[3], [4]]],
  },
});
