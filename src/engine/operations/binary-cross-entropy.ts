import { windowOver } from '../curve-window.ts';
import { meanLoss } from '../mean-loss.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';

/** As in PyTorch: logarithms stop at −100, and denominators at 10⁻¹², so that p = 0 and 1 are finite. */
const LEAST_LOG = -100;
const LEAST_DENOMINATOR = 1e-12;

export const binaryCrossEntropy = defineOperation({
  name: 'binaryCrossEntropy',
  title: 'Binary cross-entropy',
  category: 'loss',
  aliases: ['bce', 'log loss', 'logistic loss', 'negative log-likelihood', 'classification'],
  doc: 'The mean of −y ln p − (1 − y) ln(1 − p): how surprised a predicted probability p is by y.',
  backward:
    'A binary cross-entropy sends each probability the mean’s share of the gradient times its distance from the target, over the variance of such a coin.',
  glyph: '\\mathrm{BCE}',
  symbols: ['L'],
  inputs: ['p', 'y'],
  attributes: {},
  ...meanLoss(
    (p, y) => (y - 1) * logOfRest(p) - y * logOf(p),
    (p, y) => (p - y) / Math.max(p * (1 - p), LEAST_DENOMINATOR),
    (p) => logOfRest(p) - logOf(p),
  ),
  curve: { window: windowOver(0.02, 0.98) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{BCE}', ...inputs),
    partials: ([p, y]) => [
      `\\frac{1}{n}\\,\\frac{${p} - ${y}}{${p}\\,(1 - ${p})}`,
      `\\frac{1}{n}\\,\\ln\\frac{1 - ${p}}{${p}}`,
    ],
  },
  code: {
    pytorch: ([p, y]) => `torch.nn.functional.binary_cross_entropy(${p}, ${y})`,
    // ONNX has no such loss: it is a mean of logarithms.
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [0.8, 1], output: 0.22314355131420976 },
      {
        inputs: [
          [0.9, 0.2, 0.5],
          [1, 0, 1],
        ],
        output: 0.3405504158439938,
      },
      {
        inputs: [
          [0, 1, 0, 1],
          [0, 1, 1, 0],
        ],
        output: 50,
      },
    ],
    shapes: [
      [[], []],
      [[4], [4]],
      [[3, 2], [2]],
    ],
    domain: [
      [0.05, 0.95],
      [0, 1],
    ],
    misfits: [[[3], [4]]],
  },
});

function logOf(p: number): number {
  return Math.max(Math.log(p), LEAST_LOG);
}

function logOfRest(p: number): number {
  return Math.max(Math.log1p(-p), LEAST_LOG);
}
