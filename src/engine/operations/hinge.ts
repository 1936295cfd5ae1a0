import { zipWith } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { meanLoss } from '../mean-loss.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied, cases } from '../tex.ts';

export const hinge = defineOperation({
  name: 'hinge',
  title: 'Hinge loss',
  category: 'loss',
  aliases: ['svm', 'support vector machine', 'max margin', 'classification', 'max(0, 1 − y s)'],
  doc: 'The mean of max(0, 1 − y s): scores s with the sign of y = ±1 and a margin of 1 cost nothing.',
  backward:
    'A hinge loss sends each score inside the margin the mean’s share of the gradient, against the sign of its target, and stops it elsewhere.',
  glyph: '\\mathrm{hinge}',
  symbols: ['L'],
  inputs: ['s', 'y'],
  attributes: {},
  ...meanLoss(
    (s, y) => Math.max(0, 1 - y * s),
    // At y s = 1 the slope is 0, as that of the ReLU is.
    (s, y) => (1 - y * s > 0 ? -y : 0),
    (s, y) => (1 - y * s > 0 ? -s : 0),
  ),
  // 1 − y s changes by at most |y| + |s| + 1 times a change up to 1 of both.
  kinkDistance: ([s, y]) =>
    distanceFromZero(zipWith(s!, y!, (a, b) => (1 - a * b) / (Math.abs(a) + Math.abs(b) + 1))),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\operatorname{hinge}', ...inputs),
    partials: ([s, y]) =>
      [y, s].map((slope) =>
        cases(
          [`-\\frac{1}{n}\\,${slope}`, `${y} \\cdot ${s} < 1`],
          ['0', `${y} \\cdot ${s} \\ge 1`],
        ),
      ),
  },
  code: {
    pytorch: ([s, y]) => `torch.relu(1 - ${y} * ${s}).mean()`,
    // ONNX has no such loss: it is the mean of a rectified margin.
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [0.25, 1], output: 0.75 },
      {
        inputs: [
          [2, 0.5, -3, -0.5],
          [1, -1, -1, 1],
        ],
        output: 0.75,
      },
    ],
    shapes: [
      [[], []],
      [[4], [4]],
      [[3, 2], [2]],
    ],
    domain: [
      [-3, 3],
      [-1, 1],
    ],
    misfits: [[[3], [4]]],
  },
});
