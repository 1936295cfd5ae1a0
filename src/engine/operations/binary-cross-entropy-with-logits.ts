import { windowOver } from '../curve-window.ts';
import { logistic } from '../logistic.ts';
import { meanLoss } from '../mean-loss.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';

export const binaryCrossEntropyWithLogits = defineOperation({
  name: 'binaryCrossEntropyWithLogits',
  title: 'Binary cross-entropy with logits',
  category: 'loss',
  aliases: ['bce with logits', 'sigmoid cross-entropy', 'log loss', 'logistic loss', 'logits'],
  doc: 'The binary cross-entropy of p = σ(s), computed from the score s so that no size overflows.',
  backward:
    'A binary cross-entropy with logits sends each score the mean’s share of the gradient times the sigmoid of the score minus the target.',
  glyph: '\\mathrm{BCE}_\\sigma',
  symbols: ['L'],
  inputs: ['s', 'y'],
  attributes: {},
  ...meanLoss(
    // −y ln σ(s) − (1 − y) ln σ(−s) = ln(1 + eˢ) − y s, and the first term is a softplus.
    (s, y) => Math.max(s, 0) - y * s + Math.log1p(Math.exp(-Math.abs(s))),
    (s, y) => logistic(s) - y,
    (s) => -s,
  ),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{BCE}_\\sigma', ...inputs),
    partials: ([s, y]) => [
      `\\frac{1}{n}\\,\\left(${applied('\\sigma', s!)} - ${y}\\right)`,
      `-\\frac{1}{n}\\,${s}`,
    ],
  },
  code: {
    pytorch: ([s, y]) => `torch.nn.functional.binary_cross_entropy_with_logits(${s}, ${y})`,
    // ONNX has no such loss: it is a mean of softplus terms.
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [2, 1], output: 0.1269280110429725 },
      {
        inputs: [
          [2, -1, 0],
          [1, 0, 0.5],
        ],
        output: 0.377778959706947,
      },
      {
        inputs: [
          [1000, -1000, 1000, -1000],
          [1, 0, 0, 1],
        ],
        output: 500,
      },
    ],
    shapes: [
      [[], []],
      [[4], [4]],
      [[3, 2], [2]],
    ],
    domain: [
      [-4, 4],
      [0, 1],
    ],
    misfits: [[[3], [4]]],
  },
});
