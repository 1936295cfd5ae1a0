import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { lambdaOf, penalty, penaltyTex } from '../penalty.ts';

export const l1Penalty = defineOperation({
  name: 'l1Penalty',
  title: 'L1 penalty',
  category: 'loss',
  aliases: ['lasso', 'regularization', 'sparsity', 'weight decay', 'λ|θ|', 'norm'],
  doc: 'λ times the sum of the magnitudes of all its inputs: added to a loss, it draws weights to 0.',
  backward:
    'An L1 penalty sends each weight the gradient times lambda, with the sign of the weight.',
  glyph: '\\lambda\\lVert\\theta\\rVert_1',
  symbols: ['R'],
  // Math.sign is 0 at 0: the middle of the subgradients from −1 to 1.
  ...penalty(Math.abs, Math.sign),
  kinkDistance: (inputs) => Math.min(...inputs.map(distanceFromZero)),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.sum],
    forward: (inputs, attributes) => penaltyTex(inputs, lambdaOf(attributes), '_1'),
    partials: (inputs, _output, attributes) =>
      inputs.map((x) => `${lambdaOf(attributes)} \\cdot \\operatorname{sign}(${x})`),
  },
  code: {
    pytorch: (inputs, attributes) =>
      `${lambdaOf(attributes)} * (${inputs.map((x) => `torch.sum(torch.abs(${x}))`).join(' + ')})`,
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
