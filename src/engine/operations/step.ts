import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const step = defineOperation({
  name: 'step',
  title: 'Step',
  category: 'activation',
  aliases: ['heaviside', 'threshold', 'perceptron', 'unit step', 'binary'],
  doc: '1 where x > 0, else 0: the activation of the perceptron, which gradient descent cannot train.',
  backward: 'A step stops the gradient: it is flat, so its local derivative is 0 everywhere.',
  glyph: '\\mathrm{step}',
  symbols: ['h'],
  attributes: {},
  ...unary(
    (x) => (x > 0 ? 1 : 0),
    () => 0,
  ),
  kinkDistance: ([x]) => distanceFromZero(x!),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\operatorname{step}', x!),
    partials: () => ['0'],
  },
  code: { pytorch: ([x]) => `(${x} > 0).to(${x}.dtype)`, onnx: 'Greater' },
  test: {
    samples: [{ inputs: [[-2, 0, 1e-300, 1.5]], output: [0, 0, 1, 1] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
