import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const cos = defineOperation({
  name: 'cos',
  title: 'Cosine',
  category: 'function',
  aliases: ['cosine', 'wave', 'trigonometric'],
  doc: 'The cosine of x, an angle in radians.',
  backward: 'A cosine multiplies the gradient by the negative sine of its input.',
  glyph: '\\cos',
  symbols: [],
  attributes: {},
  ...unary(Math.cos, (x) => -Math.sin(x)),
  curve: { window: windowOver(-Math.PI, Math.PI) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\cos', x!),
    partials: ([x]) => [`-${applied('\\sin', x!)}`],
  },
  code: { pytorch: ([x]) => `torch.cos(${x})`, onnx: 'Cos' },
  test: {
    samples: [{ inputs: [[-1, 0, 2.5]], output: [0.5403023058681398, 1, -0.8011436155469337] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-4, 4]],
    misfits: [],
  },
});
