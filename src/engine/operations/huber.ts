import { numberAttribute } from '../attributes.ts';
import { windowAroundTarget } from '../curve-window.ts';
import { meanLoss } from '../mean-loss.ts';
import { defineOperation, Precedence, type Attributes } from '../operation.ts';
import { applied, cases } from '../tex.ts';

export const huber = defineOperation({
  name: 'huber',
  title: 'Huber loss',
  category: 'loss',
  aliases: ['smooth L1', 'robust', 'regression', 'outliers'],
  doc: 'The mean of a loss that is square for errors up to δ and grows in a straight line beyond.',
  backward:
    'A Huber loss sends each prediction the mean’s share of the gradient times its error, cut off at ±delta; a target gets the negative.',
  glyph: '\\mathrm{Huber}',
  symbols: ['L'],
  inputs: ['ŷ', 'y'],
  attributes: { delta: { kind: 'number', default: 1, above: 0 } },
  ...meanLoss(
    (p, t, attributes) => lossOf(p - t, attributes),
    (p, t, attributes) => slopeAt(p - t, attributes),
    (p, t, attributes) => slopeAt(t - p, attributes),
  ),
  curve: { window: windowAroundTarget(4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs, attributes) => applied(`\\mathrm{Huber}_{${deltaOf(attributes)}}`, ...inputs),
    partials: ([p, t], _y, attributes) => {
      const delta = deltaOf(attributes);
      const factor = delta === 1 ? '' : `${delta}\\,`;
      return [`${p} - ${t}`, `${t} - ${p}`].map((error) => {
        const slope = cases(
          [error, `|${p} - ${t}| \\le ${delta}`],
          [`${factor}\\operatorname{sign}(${error})`, `|${p} - ${t}| > ${delta}`],
        );
        return `\\frac{1}{n}\\,${slope}`;
      });
    },
  },
  code: {
    pytorch: ([p, t], attributes) =>
      `torch.nn.functional.huber_loss(${p}, ${t}, delta=${deltaOf(attributes)})`,
    // ONNX has no such loss: it is a mean of cases.
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [0.5, 0], output: 0.125 },
      { inputs: [[0.5, 3, -2], 0], output: 1.375 },
      { inputs: [[1, -3], 0], attributes: { delta: 2 }, output: 2.25 },
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

function lossOf(error: number, attributes: Attributes): number {
  const delta = deltaOf(attributes);
  const size = Math.abs(error);
  return size > delta ? delta * (size - delta / 2) : (error * error) / 2;
}

function slopeAt(error: number, attributes: Attributes): number {
  const delta = deltaOf(attributes);
  return Math.max(-delta, Math.min(delta, error));
}

function deltaOf(attributes: Attributes): number {
  return numberAttribute(attributes, 'delta');
}
