import { broadcastShape } from '../shape-rules.ts';
import { plus } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';

export const add = defineOperation({
  name: 'add',
  title: 'Add',
  category: 'arithmetic',
  aliases: ['+', 'plus', 'sum', 'addition', '⊕'],
  doc: 'Adds its inputs, entry by entry.',
  backward: 'An addition passes the gradient on unchanged: its local derivative is 1.',
  glyph: '+',
  symbols: [],
  inputs: ['a', 'b'],
  variadic: { period: 1 },
  attributes: {},
  shape: broadcastShape,
  forward: (inputs) => inputs.reduce(plus),
  vjp: (inputs, _output, ybar) => inputs.map(() => ybar),
  isElementwise: true,
  tex: {
    precedence: Precedence.sum,
    // The first term may start with a sign; a later one would read a + −b.
    arguments: [Precedence.sum, Precedence.product],
    forward: (inputs) => inputs.join(' + '),
    partials: (inputs) => inputs.map(() => '1'),
  },
  code: { pytorch: (inputs) => inputs.join(' + '), onnx: 'Add' },
  test: {
    samples: [{ inputs: [1, -3], output: -2 }],
    shapes: [
      [[], []],
      [[2, 3], [3]],
      [[2, 3], [2, 1], []],
    ],
    domain: [[-3, 3]],
    misfits: [[[3], [4]]],
  },
});
