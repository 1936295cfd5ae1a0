import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { lambdaOf, penalty, penaltyTex } from '../penalty.ts';

export const l2Penalty = defineOperation({
  name: 'l2Penalty',
  title: 'L2 penalty',
  category: 'loss',
  aliases: ['ridge', 'regularization', 'weight decay', 'tikhonov', 'λθ²', 'norm'],
  doc: 'λ times the sum of the squares of all its inputs: added to a loss, it keeps weights small.',
  backward: 'An L2 penalty sends each weight the gradient times twice lambda times the weight.',
  glyph: '\\lambda\\lVert\\theta\\rVert_2^2',
  symbols: ['R'],
  ...penalty(
    (entry) => entry * entry,
    (entry) => 2 * entry,
  ),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.product,
    arguments: [Precedence.sum],
    forward: (inputs, attributes) => penaltyTex(inputs, lambdaOf(attributes), '_2^2'),
    partials: (inputs, _output, attributes) =>
      inputs.map((x) => `2 \\cdot ${lambdaOf(attributes)} \\cdot ${x}`),
  },
  code: {
    pytorch: (inputs, attributes) =>
      `${lambdaOf(attributes)} * (${inputs.map((x) => `torch.sum(torch.square(${x}))`).join(' + ')})`,
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
