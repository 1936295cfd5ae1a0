import { map, sumTo, zipWith } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { lossShape } from '../shape-rules.ts';
import { rowCountOf } from '../softmax-rows.ts';
import { itemOf, scalar } from '../tensor.ts';
import { applied } from '../tex.ts';

export const crossEntropy = defineOperation({
  name: 'crossEntropy',
  title: 'Cross-entropy',
  category: 'loss',
  aliases: ['ce', 'negative log-likelihood', 'nll', 'log loss', 'classification', 'one-hot'],
  doc: 'Minus the mean over rows of Σ y ln p: how surprised predicted probabilities p are by y.',
  backward:
    'A cross-entropy sends each probability the rows’ share of the gradient times minus its target over the probability.',
  glyph: '\\mathrm{CE}',
  symbols: ['L'],
  inputs: ['p', 'y'],
  attributes: {},
  shape: lossShape,
  forward: ([p, y]) => {
    // A class that cannot be (y = 0) adds nothing, even at p = 0: t ln t → 0 as t → 0.
    const terms = zipWith(p!, y!, (a, b) => (b === 0 ? 0 : -b * Math.log(a)));
    return scalar(itemOf(sumTo(terms, [])) / rowCountOf(terms));
  },
  vjp: ([p, y], _loss, ybar) => {
    const slopes = [
      zipWith(p!, y!, (a, b) => (b === 0 ? 0 : -b / a)),
      zipWith(p!, y!, (a) => -Math.log(a)),
    ];
    return slopes.map((by) => map(by, (slope) => (itemOf(ybar) * slope) / rowCountOf(by)));
  },
  isElementwise: false,
  curve: { window: windowOver(0.02, 1) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{CE}', ...inputs),
    partials: ([p, y]) => [`-\\frac{1}{n}\\,\\frac{${y}}{${p}}`, `-\\frac{1}{n}\\,\\ln ${p}`],
  },
  code: {
    pytorch: ([p, y]) => `-torch.special.xlogy(${y}, ${p}).sum(-1).mean()`,
    // ONNX has no such loss: it is a sum of logarithms.
    onnx: 'ReduceSum',
  },
  test: {
    samples: [
      { inputs: [0.7, 1], output: 0.3566749439387324 },
      {
        inputs: [
          [0, 0.7, 0.3],
          [0, 1, 0],
        ],
        output: 0.3566749439387324,
      },
      {
        inputs: [
          [
            [0.2, 0.7, 0.1],
            [0.5, 0.25, 0.25],
          ],
          [
            [0, 1, 0],
            [1, 0, 0],
          ],
        ],
        output: 0.5249110622493388,
      },
    ],
    shapes: [
      [[], []],
      [[4], [4]],
      [
        [3, 4],
        [3, 4],
      ],
      [[3, 2], [2]],
    ],
    domain: [
      [0.05, 1],
      [0.05, 1],
    ],
    misfits: [[[3], [4]]],
  },
});
