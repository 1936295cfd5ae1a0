import { sumTo, times } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { dotShape } from '../shape-rules.ts';

export const dot = defineOperation({
  name: 'dot',
  title: 'Dot product',
  category: 'linearAlgebra',
  aliases: ['inner product', 'scalar product', '·', '⟨a, b⟩', 'weighted sum'],
  doc: 'Multiplies two vectors entry by entry and adds up the products.',
  backward: 'A dot product sends each vector the gradient times the other vector.',
  glyph: 'a^\\top b',
  symbols: ['s'],
  inputs: ['a', 'b'],
  attributes: {},
  shape: dotShape,
  forward: ([a, b]) => sumTo(times(a!, b!), []),
  vjp: ([a, b], _output, ybar) => [times(ybar, b!), times(ybar, a!)],
  isElementwise: false,
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.atom, Precedence.sign],
    forward: ([a, b]) => `{${a}}^\\top {${b}}`,
    partials: ([a, b]) => [b!, a!],
    cotangents: ([a, b], _output, ybar) => [`${ybar}\\,${b}`, `${ybar}\\,${a}`],
  },
  code: { pytorch: ([a, b]) => `torch.dot(${a}, ${b})`, onnx: 'MatMul' },
  test: {
    samples: [
      {
        inputs: [
          [1, 2, 3],
          [4, -5, 6],
        ],
        output: 12,
      },
    ],
    shapes: [
      [[3], [3]],
      [[1], [1]],
    ],
    domain: [[-3, 3]],
    misfits: [
      [[3], [4]],
      [[1], [3]],
      [[2, 3], [3]],
      [[], []],
    ],
  },
});
