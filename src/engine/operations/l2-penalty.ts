import { map } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { penaltyTex, sumOfPenalties } from '../penalty.ts';
import { scalarShape } from '../shape-rules.ts';
import { itemOf } from '../tensor.ts';

export const l2Penalty = defineOperation({
  name: 'l2Penalty',
  title: 'L2 penalty',
  category: 'loss',
  aliases: ['ridge', 'regularization', 'weight decay', 'tikhonov', 'λθ²', 'norm'],
  doc: 'λ times the sum of the squares of all its inputs: added to a loss, it keeps weights small.',
  backward: 'An L2 penalty sends each weight the gradient times 2λ times the weight.',
  glyph: '\\lambda\\lVert\\theta\\rVert_2^2',
  symbols: ['R'],
  inputs: ['θ'],
  variadic: { period: 1 },
  attributes: { lambda: { kind: 'number', default: 0.01 } },
  shape: scalarShape,
  forward: (inputs, attributes) => sumOfPenalties(inputs, attributes, (entry) => entry * entry),
  vjp: (inputs, _output, ybar, { lambda }) =>
    inputs.map((x) => map(x, (entry) => itemOf(ybar) * (lambda as number) * 2 * entry)),
  isElementwise: false,
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.sum],
    forward: (inputs, { lambda }) => penaltyTex(inputs, lambda as number, '_2^2'),
    partials: (inputs, _output, { lambda }) => inputs.map((x) => `2 \\cdot ${lambda} \\cdot ${x}`),
  },
  code: {
    pytorch: (inputs, { lambda }) =>
      `${lambda} * (${inputs.map((x) => `torch.sum(torch.square(${x}))`).join(' + ')})`,
    onnx: 'ReduceSumSquare',
  },
  test: {
    samples: [
      { inputs: [-3], output: 0.09 },
      { inputs: [[1, -2, 0], [[-4]], 3], attributes: { lambda: 0.5 }, output: 15 },
    ],
    shapes: [[[]], [[3]], [[2, 3], [4], []]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
