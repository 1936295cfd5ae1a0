import { windowAroundTarget } from '../curve-window.ts';
import { meanLoss } from '../mean-loss.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';

export const meanSquaredError = defineOperation({
  name: 'meanSquaredError',
  title: 'Mean squared error',
  category: 'loss',
  aliases: ['mse', 'squared error', 'L2 loss', 'quadratic loss', 'least squares', 'regression'],
  doc: 'The mean, over all entries, of the squared difference of a prediction ŷ and its target y.',
  backward:
    'A mean squared error sends each prediction the mean’s share of the gradient times twice its error; a target gets the negative.',
  glyph: '\\mathrm{MSE}',
  symbols: ['L'],
  inputs: ['ŷ', 'y'],
  attributes: {},
  ...meanLoss(
    (p, t) => (p - t) ** 2,
    (p, t) => 2 * (p - t),
    (p, t) => 2 * (t - p),
  ),
  curve: { window: windowAroundTarget(3) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{MSE}', ...inputs),
    partials: ([p, t]) => [`\\frac{2}{n}\\,(${p} - ${t})`, `\\frac{2}{n}\\,(${t} - ${p})`],
  },
  code: {
    pytorch: ([p, t]) => `torch.nn.functional.mse_loss(${p}, ${t})`,
    // ONNX has no such loss: it is the mean of a squared difference.
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [3, 1.5], output: 2.25 },
      {
        inputs: [
          [1, 2, 3],
          [1, 0, 6],
        ],
        output: 4.333333333333333,
      },
    ],
    shapes: [
      [[], []],
      [[4], [4]],
      [
        [3, 2],
        [3, 2],
      ],
      [[3, 2], [2]],
    ],
    domain: [[-3, 3]],
    misfits: [[[3], [4]]],
  },
});
