import { distanceFromZero } from '../kink-distance.ts';
import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied, cases } from '../tex.ts';
import { unary } from '../unary.ts';

export const relu = defineOperation({
  name: 'relu',
  title: 'ReLU',
  category: 'activation',
  aliases: ['rectifier', 'rectified linear unit', 'ramp', 'max(0, x)', 'hinge'],
  doc: 'Keeps what is positive and makes the rest 0.',
  backward: 'A ReLU lets the gradient pass where its input is positive and stops it elsewhere.',
  glyph: '\\mathrm{ReLU}',
  symbols: ['h'],
  attributes: {},
  ...unary(
    // Written so that NaN stays NaN.
    (x) => (x <= 0 ? 0 : x),
    // Any slope from 0 to 1 is a subgradient at 0; 0 is the customary one.
    (x) => (x > 0 ? 1 : 0),
  ),
  kinkDistance: ([x]) => distanceFromZero(x!),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\mathrm{ReLU}', x!),
    partials: ([x]) => [cases(['1', `${x} > 0`], ['0', `${x} \\le 0`])],
  },
  code: { pytorch: ([x]) => `torch.relu(${x})`, onnx: 'Relu' },
  test: {
    samples: [{ inputs: [[-2, 0, 1.5]], output: [0, 0, 1.5] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
