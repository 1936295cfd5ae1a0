import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const tanh = defineOperation({
  name: 'tanh',
  title: 'Tanh',
  category: 'activation',
  aliases: ['hyperbolic tangent', 'squash'],
  doc: 'Squashes x into (−1, 1); the slope vanishes for large |x|.',
  backward: 'A tanh multiplies the gradient by one minus the square of its output.',
  glyph: '\\tanh',
  symbols: ['h'],
  attributes: {},
  ...unary(Math.tanh, (_x, y) => 1 - y * y),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\tanh', x!),
    partials: (_inputs, y) => [`1 - {${y}}^{2}`],
  },
  code: { pytorch: ([x]) => `torch.tanh(${x})`, onnx: 'Tanh' },
  test: {
    samples: [
      {
        inputs: [[-1000, -0.5, 0, 1, 1000]],
        output: [-1, -0.46211715726000974, 0, 0.7615941559557649, 1],
      },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
