import { windowOver } from '../curve-window.ts';
import { logistic } from '../logistic.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const sigmoid = defineOperation({
  name: 'sigmoid',
  title: 'Sigmoid',
  category: 'activation',
  aliases: ['σ', 'logistic', 'expit', 'squash', 'probability'],
  doc: 'Squashes x into (0, 1); the slope is at most ¼, at x = 0.',
  backward: 'A sigmoid multiplies the gradient by its output times one minus its output.',
  glyph: '\\sigma',
  symbols: ['p', 's'],
  attributes: {},
  ...unary(logistic, (_x, y) => y * (1 - y)),
  curve: { window: windowOver(-6, 6) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\sigma', x!),
    partials: (_inputs, y) => [`${y}\\,(1 - ${y})`],
  },
  code: { pytorch: ([x]) => `torch.sigmoid(${x})`, onnx: 'Sigmoid' },
  test: {
    samples: [
      {
        inputs: [[-1000, -2, 0, 1, 1000]],
        output: [0, 0.11920292202211755, 0.5, 0.7310585786300049, 1],
      },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-5, 5]],
    misfits: [],
  },
});
