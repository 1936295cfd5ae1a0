import { times } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { broadcastShape } from '../shape-rules.ts';
import { scalar, type Tensor } from '../tensor.ts';

export const multiply = defineOperation({
  name: 'multiply',
  title: 'Multiply',
  category: 'arithmetic',
  aliases: ['*', '×', '·', 'times', 'mul', 'product', 'hadamard', '⊙', 'gate'],
  doc: 'Multiplies its inputs, entry by entry.',
  backward: 'A multiplication sends each input the gradient times the other input.',
  glyph: '\\times',
  symbols: [],
  inputs: ['a', 'b'],
  variadic: { period: 1 },
  attributes: {},
  shape: broadcastShape,
  forward: (inputs) => inputs.reduce(times),
  vjp: (inputs, _output, ybar) => productsOfOthers(inputs).map((others) => times(ybar, others)),
  isElementwise: true,
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.product, Precedence.sign],
    forward: (inputs) => inputs.join(' \\cdot '),
    partials: (inputs) =>
      inputs.map((_, slot) => inputs.filter((_, other) => other !== slot).join(' \\cdot ')),
  },
  code: { pytorch: (inputs) => inputs.join(' * '), onnx: 'Mul' },
  test: {
    samples: [
      { inputs: [-2, 4], output: -8 },
      { inputs: [[1, 2, 3], 2, [0, -1, 0.5]], output: [0, -4, 3] },
    ],
    shapes: [
      [[], []],
      [[2, 3], [3]],
      [[2, 3], [2, 1], [], [3]],
    ],
    domain: [[-3, 3]],
    misfits: [
      [[3], [4]],
      [[2, 3], [], [2]],
    ],
  },
});

/**
 * For each input the product of all the others, from the products before and after it. Dividing
 * the whole product by the input would be 0 / 0 at zeros.
 */
function productsOfOthers(inputs: readonly Tensor[]): Tensor[] {
  const before = [scalar(1)];
  for (const input of inputs) before.push(times(before[before.length - 1]!, input));
  let after = scalar(1);
  const products = new Array<Tensor>(inputs.length);
  for (let slot = inputs.length - 1; slot >= 0; slot--) {
    products[slot] = times(before[slot]!, after);
    after = times(inputs[slot]!, after);
  }
  return products;
}
