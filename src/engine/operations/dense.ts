import { plus, sumTo } from '../broadcast.ts';
import { product, productCotangents } from '../matrix.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { denseShape, matmulShape } from '../shape-rules.ts';
import type { Shape } from '../tensor.ts';

export const dense = defineOperation({
  name: 'dense',
  title: 'Dense layer',
  category: 'linearAlgebra',
  aliases: ['linear', 'fully connected', 'affine', 'layer', 'xW + b', 'gemm', 'perceptron'],
  doc: 'The layer x W + b, where the rows of x are examples and the columns of W are neurons.',
  backward:
    'A dense layer sends W the gradient times xᵀ from the left, x the gradient times Wᵀ from the right, and b its sum over the examples.',
  glyph: 'xW{+}b',
  symbols: ['z'],
  inputs: ['x', 'W', 'b'],
  attributes: {},
  shape: denseShape,
  forward: ([x, weights, bias]) => plus(product(x!, weights!), bias!),
  vjp: ([x, weights], _output, zbar) => {
    // A bias with more rows than the product repeats it, so its gradient is summed here.
    const shape = matmulShape([x!.shape, weights!.shape]) as Shape;
    return [...productCotangents(x!, weights!, sumTo(zbar, shape)), zbar];
  },
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
