import { transposed } from '../matrix.ts';
import { defineOperation, Precedence } from '../operation.ts';

export const transpose = defineOperation({
  name: 'transpose',
  title: 'Transpose',
  category: 'linearAlgebra',
  aliases: ['T', 'Aᵀ', '.T', 'swap axes', 'permute'],
  doc: 'Makes the rows of a matrix its columns, and leaves a vector as it is.',
  backward: 'A transpose transposes the gradient.',
  glyph: 'A^\\top',
  symbols: [],
  inputs: ['A'],
  attributes: {},
  shape: ([shape]) => shape!.toReversed(),
  forward: ([a]) => transposed(a!),
  vjp: (_inputs, _output, ybar) => [transposed(ybar)],
  isElementwise: false,
  tex: {
    precedence: Precedence.power,
    arguments: [Precedence.atom],
    forward: ([a]) => `{${a}}^\\top`,
    partials: () => ['1'],
    cotangents: (_inputs, _output, ybar) => [`\\left(${ybar}\\right)^\\top`],
  },
  code: { pytorch: ([a]) => `torch.t(${a})`, onnx: 'Transpose' },
  test: {
    samples: [
      {
        inputs: [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ],
        output: [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
      },
      { inputs: [[1, 2, 3]], output: [1, 2, 3] },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
