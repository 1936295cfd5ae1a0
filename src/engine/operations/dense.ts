import { affine, affineCotangents, affineShape } from '../affine.ts';
import type { OperationFault } from '../fault.ts';
import { defineOperation, Precedence } from '../operation.ts';
import type { Shape } from '../tensor.ts';

export const dense = defineOperation({
  name: 'dense',
  title: 'Dense layer',
  category: 'linearAlgebra',
  aliases: ['linear', 'fully connected', 'affine', 'layer', 'xW + b', 'gemm', 'perceptron'],
  doc: 'The layer x W + b, where the rows of x are examples and the columns of W are neurons.',
  backward:
    'A dense layer sends its weights the gradient times the transposed examples from the left, the examples the gradient times the transposed weights from the right, and the bias its sum over the examples.',
  glyph: 'xW{+}b',
  symbols: ['z'],
  inputs: ['x', 'W', 'b'],
  attributes: {},
  shape: denseShape,
  forward: ([x, weights, bias]) => affine(x!, weights!, bias!),
  vjp: ([x, weights], _output, zbar) => affineCotangents(x!, weights!, zbar),
  isElementwise: false,
  tex: {
    precedence: Precedence.sum,
    arguments: [Precedence.sign, Precedence.sign, Precedence.product],
    forward: ([x, weights, bias]) => `${x}\\,${weights} + ${bias}`,
    partials: ([x, weights]) => [`{${weights}}^\\top`, `{${x}}^\\top`, '1'],
    cotangents: ([x, weights], _output, zbar) => [
      `${zbar}\\,{${weights}}^\\top`,
      `{${x}}^\\top\\,${zbar}`,
      `\\mathbf{1}^\\top\\,${zbar}`,
    ],
  },
  code: {
    pytorch: ([x, weights, bias]) => `torch.matmul(${x}, ${weights}) + ${bias}`,
    onnx: 'Gemm',
  },
  test: {
    samples: [
      {
        inputs: [
          [1, -1, 2],
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
          [0.5, -0.5],
        ],
        output: [8.5, 9.5],
      },
      {
        inputs: [
          [
            [1, 0],
            [0, 1],
          ],
          [
            [1, 2],
            [3, 4],
          ],
          1,
        ],
        output: [
          [2, 3],
          [4, 5],
        ],
      },
    ],
    shapes: [
      [[3], [3, 2], [2]],
      [[4, 3], [3, 2], [2]],
      [[4, 3], [3, 2], []],
      [[3], [3, 2], [4, 2]],
    ],
    domain: [[-3, 3]],
    misfits: [
      [[4, 3], [2, 3], [3]],
      [[4, 3], [3, 2], [3]],
      [[4, 3], [3], []],
      [[], [3, 2], [2]],
    ],
  },
});

/** W is a matrix and x no number, so that x W is a matrix product. */
function denseShape(shapes: readonly Shape[]): Shape | OperationFault {
  const [x, weights] = shapes as readonly [Shape, Shape, Shape];
  if (weights.length !== 2) {
    return { kind: 'rankMismatch', slot: 1, shape: weights, expected: 'matrix' };
  }
  if (x.length === 0) {
    return { kind: 'rankMismatch', slot: 0, shape: x, expected: 'vector or matrix' };
  }
  return affineShape(shapes);
}
