import { zipWith } from '../broadcast.ts';
import { windowAroundTarget } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { meanLoss } from '../mean-loss.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';

export const meanAbsoluteError = defineOperation({
  name: 'meanAbsoluteError',
  title: 'Mean absolute error',
  category: 'loss',
  aliases: ['mae', 'absolute error', 'L1 loss', 'regression', 'robust'],
  doc: 'The mean, over all entries, of the distance |ŷ − y| of a prediction from its target.',
  backward:
    'A mean absolute error sends each prediction the mean’s share of the gradient, with the sign of its error; a target gets the negative.',
  glyph: '\\mathrm{MAE}',
  symbols: ['L'],
  inputs: ['ŷ', 'y'],
  attributes: {},
  ...meanLoss(
    (p, t) => Math.abs(p - t),
    // Math.sign is 0 at 0: the middle of the subgradients from −1 to 1.
    (p, t) => Math.sign(p - t),
    (p, t) => Math.sign(t - p),
  ),
  kinkDistance: ([p, t]) => distanceFromZero(zipWith(p!, t!, (a, b) => a - b)),
  curve: { window: windowAroundTarget(3) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{MAE}', ...inputs),
    partials: ([p, t]) => [
      `\\frac{1}{n}\\,\\operatorname{sign}(${p} - ${t})`,
      `\\frac{1}{n}\\,\\operatorname{sign}(${t} - ${p})`,
    ],
  },
  code: {
    pytorch: ([p, t]) => `torch.nn.functional.l1_loss(${p}, ${t})`,
    // ONNX has no such loss: it is the mean of the absolute value of a difference.
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [3, 4.5], output: 1.5 },
      {
        inputs: [
          [1, 2, 3],
          [1, 0, 7],
        ],
        output: 2,
      },
    ],
    shapes: [
      [[], []],
      [[4], [4]],
      [[3, 2], [2]],
    ],
    domain: [[-3, 3]],
    misfits: [[[3], [4]]],
  },
});
