import { extremum, shareTex } from '../extremum.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';

export const maximum = defineOperation({
  name: 'maximum',
  title: 'Maximum',
  category: 'arithmetic',
  aliases: ['max', 'largest', 'greatest', 'larger', 'max gate'],
  doc: 'The largest of its inputs, entry by entry.',
  backward:
    'A maximum routes the gradient to the larger input; inputs that are tied share it equally.',
  glyph: '\\max',
  symbols: [],
  inputs: ['a', 'b'],
  variadic: { period: 1 },
  attributes: {},
  ...extremum(Math.max, Math.min),
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\max', ...inputs),
    partials: (inputs, y) => shareTex(inputs, y, '>'),
  },
  code: {
    pytorch: (inputs) => inputs.reduce((a, b) => `torch.maximum(${a}, ${b})`),
    onnx: 'Max',
  },
  test: {
    samples: [
      { inputs: [2, -1], output: 2 },
      { inputs: [[1, 0.5, 0], 0.5, [-2, 0.5, 3]], output: [1, 0.5, 3] },
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
