import { product, productCotangents } from '../matrix.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { matmulShape } from '../shape-rules.ts';

export const matmul = defineOperation({
  name: 'matmul',
  title: 'Matrix product',
  category: 'linearAlgebra',
  aliases: ['@', 'matrix multiplication', 'mm', 'mv', 'linear', 'product'],
  doc: 'The matrix product A B; a vector stands for a row on the left and for a column on the right.',
  backward:
    'A matrix product sends its left factor the gradient times the right one transposed, and its right factor the left one transposed times the gradient.',
  glyph: 'AB',
  symbols: ['Z'],
  inputs: ['A', 'B'],
  attributes: {},
  shape: matmulShape,
  forward: ([a, b]) => product(a!, b!),
  vjp: ([a, b], _output, zbar) => productCotangents(a!, b!, zbar),
  isElementwise: false,
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.sign],
    forward: ([a, b]) => `${a}\\,${b}`,
    partials: ([a, b]) => [`{${b}}^\\top`, `{${a}}^\\top`],
    cotangents: ([a, b], _output, zbar) => [`${zbar}\\,{${b}}^\\top`, `{${a}}^\\top\\,${zbar}`],
  },
  code: { pytorch: ([a, b]) => `torch.matmul(${a}, ${b})`, onnx: 'MatMul' },
  test: {
    samples: [
      { inputs: [[[1, 2]], [[3], [4]]], output: [[11]] },
      {
        inputs: [[[3], [4]], [[1, 2]]],
        output: [
          [3, 6],
          [4, 8],
        ],
      },
      {
        inputs: [
          [1, 2, 3],
          [4, 5, 6],
        ],
        output: 32,
      },
      { inputs: [[[1, 2, 3]], [1, -1, 2]], output: [5] },
    ],
    shapes: [
      [
        [2, 3],
        [3, 4],
      ],
      [[3], [3]],
      [[2, 3], [3]],
      [[3], [3, 2]],
    ],
    domain: [[-3, 3]],
    misfits: [
      [
        [2, 3],
        [2, 3],
      ],
      [[3], [4]],
      [[], [3]],
      [[2, 3], []],
    ],
  },
});
