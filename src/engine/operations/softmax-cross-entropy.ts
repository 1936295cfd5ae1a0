import { map, sumTo, times, zipWith } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { lossShape } from '../shape-rules.ts';
import { logSoftmaxRows, rowCountOf, rowSums, softmaxRows } from '../softmax-rows.ts';
import { itemOf, scalar } from '../tensor.ts';
import { applied } from '../tex.ts';

export const softmaxCrossEntropy = defineOperation({
  name: 'softmaxCrossEntropy',
  title: 'Softmax cross-entropy',
  category: 'loss',
  aliases: ['cross-entropy with logits', 'softmax loss', 'log-softmax', 'classification', 'logits'],
  doc: 'The cross-entropy of p = softmax(s), computed from the scores s so that no size overflows.',
  backward:
    'A softmax cross-entropy sends the scores the rows’ share of the gradient times the softmax of the scores minus the target.',
  glyph: '\\mathrm{CE}_\\mathrm{softmax}',
  symbols: ['L'],
  inputs: ['s', 'y'],
  attributes: {},
  shape: lossShape,
  forward: ([s, y]) => {
    const terms = zipWith(logSoftmaxRows(s!), y!, (log, b) => (b === 0 ? 0 : -b * log));
    return scalar(itemOf(sumTo(terms, [])) / rowCountOf(terms));
  },
  vjp: ([s, y], _loss, ybar) => {
    const logs = logSoftmaxRows(s!);
    const bySlope = zipWith(logs, y!, (log) => -log);
    const perRow = itemOf(ybar) / rowCountOf(bySlope);
    // Of l = s − ln Σ eˢ the cotangent l̄ gives s̄ = l̄ − softmax(s) Σ l̄, whatever y sums to.
    const lbar = sumTo(
      zipWith(s!, y!, (_score, b) => -b * perRow),
      s!.shape,
    );
    const carried = times(softmaxRows(s!), rowSums(lbar));
    return [zipWith(lbar, carried, (g, c) => g - c), map(bySlope, (slope) => slope * perRow)];
  },
  isElementwise: false,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{CE}_\\mathrm{softmax}', ...inputs),
    partials: ([s, y]) => [
      `\\frac{1}{n}\\,\\left(${applied('\\operatorname{softmax}', s!)} - ${y}\\right)`,
      `-\\frac{1}{n}\\,\\ln ${applied('\\operatorname{softmax}', s!)}`,
    ],
  },
  code: {
    pytorch: ([s, y]) => `torch.nn.functional.cross_entropy(${s}, ${y})`,
    // ONNX's loss of this name takes class numbers, not probabilities.
    onnx: 'LogSoftmax',
  },
  test: {
    samples: [
      {
        inputs: [
          [2, 1, 0.1],
          [1, 0, 0],
        ],
        output: 0.4170300162778335,
      },
      {
        inputs: [
          [
            [1, 2, 3],
            [0, -1, 0.5],
          ],
          [
            [0, 0, 1],
            [0.5, 0.5, 0],
          ],
        ],
        output: 1.0058682848905542,
      },
      {
        inputs: [
          [
            [1000, 0, -1000],
            [1000, 0, -1000],
          ],
          [
            [1, 0, 0],
            [0, 0, 1],
          ],
        ],
        output: 1000,
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
      [[2], [3, 2]],
    ],
    domain: [
      [-4, 4],
      [0, 1],
    ],
    misfits: [[[3], [4]]],
  },
});
