import { map } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { penaltyTex, sumOfPenalties } from '../penalty.ts';
import { scalarShape } from '../shape-rules.ts';
import { itemOf } from '../tensor.ts';

export const l1Penalty = defineOperation({
  name: 'l1Penalty',
  title: 'L1 penalty',
  category: 'loss',
  aliases: ['lasso', 'regularization', 'sparsity', 'weight decay', 'λ|θ|', 'norm'],
  doc: 'λ times the sum of the magnitudes of all its inputs: added to a loss, it draws weights to 0.',
  backward: 'An L1 penalty sends each weight the gradient times λ, with the sign of the weight.',
  glyph: '\\lambda\\lVert\\theta\\rVert_1',
  symbols: ['R'],
  inputs: ['θ'],
  variadic: { period: 1 },
  attributes: { lambda: { kind: 'number', default: 0.01 } },
  shape: scalarShape,
  forward: (inputs, attributes) => sumOfPenalties(inputs, attributes, Math.abs),
  vjp: (inputs, _output, ybar, { lambda }) =>
    // Math.sign is 0 at 0: the middle of the subgradients from −1 to 1.
    inputs.map((x) => map(x, (entry) => itemOf(ybar) * (lambda as number) * Math.sign(entry))),
  isElementwise: false,
  kinkDistance: (inputs) => Math.min(...inputs.map(distanceFromZero)),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.sum],
    forward: (inputs, { lambda }) => penaltyTex(inputs, lambda as number, '_1'),
    partials: (inputs, _output, { lambda }) =>
      inputs.map((x) => `${lambda} \\cdot \\operatorname{sign}(${x})`),
  },
  code: {
    pytorch: (inputs, { lambda }) =>
      `${lambda} * (${inputs.map((x) => `torch.sum(torch.abs(${x}))`).join(' + ')})`,
    onnx: 'ReduceL1',
  },
  test: {
    samples: [
      { inputs: [-3], output: 0.03 },
      { inputs: [[1, -2, 0], [[-4]], 3], attributes: { lambda: 0.5 }, output: 5 },
    ],
    shapes: [[[]], [[3]], [[2, 3], [4], []]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
