import { times, zipWith } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { sameShape } from '../shape-rules.ts';
import { rowSums, softmaxRows } from '../softmax-rows.ts';
import { applied } from '../tex.ts';

export const softmax = defineOperation({
  name: 'softmax',
  title: 'Softmax',
  category: 'activation',
  aliases: ['normalized exponential', 'probabilities', 'softargmax', 'attention', 'classes'],
  doc: 'Turns the scores of each row into probabilities: exponentials, divided by their sum.',
  backward:
    'A softmax multiplies each gradient, less the mean of all weighted by the probabilities, by its own probability.',
  glyph: '\\mathrm{softmax}',
  symbols: ['p'],
  inputs: ['x'],
  attributes: {},
  shape: sameShape,
  forward: ([x]) => softmaxRows(x!),
  // ∂yᵢ/∂xⱼ = yᵢ (δᵢⱼ − yⱼ), so x̄ = y ∘ (ȳ − Σᵢ ȳᵢ yᵢ).
  vjp: (_inputs, y, ybar) => [
    times(
      y,
      zipWith(ybar, rowSums(times(ybar, y)), (g, mean) => g - mean),
    ),
  ],
  isElementwise: false,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\operatorname{softmax}', x!),
    partials: (_inputs, y) => [`${applied('\\operatorname{diag}', y)} - {${y}}\\,{${y}}^\\top`],
    cotangents: (_inputs, y, ybar) => [
      `${y} \\odot \\left(${ybar} - \\langle ${ybar}, ${y} \\rangle\\right)`,
    ],
  },
  code: { pytorch: ([x]) => `torch.softmax(${x}, dim=-1)`, onnx: 'Softmax' },
  test: {
    samples: [
      { inputs: [7], output: 1 },
      { inputs: [[1000, -1000]], output: [1, 0] },
      {
        inputs: [
          [
            [1, 2, 3],
            [0, -1, 0.5],
          ],
        ],
        output: [
          [0.09003057317038046, 0.24472847105479764, 0.6652409557748219],
          [0.3314989604240915, 0.12195165230972886, 0.5465493872661796],
        ],
      },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
