import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const sin = defineOperation({
  name: 'sin',
  title: 'Sine',
  category: 'function',
  aliases: ['sine', 'wave', 'trigonometric'],
  doc: 'The sine of x, an angle in radians.',
  backward: 'A sine multiplies the gradient by the cosine of its input.',
  glyph: '\\sin',
  symbols: [],
  attributes: {},
  ...unary(Math.sin, (x) => Math.cos(x)),
  curve: { window: windowOver(-Math.PI, Math.PI) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\sin', x!),
    partials: ([x]) => [applied('\\cos', x!)],
  },
  code: { pytorch: ([x]) => `torch.sin(${x})`, onnx: 'Sin' },
  test: {
    samples: [{ inputs: [[-1, 0, 2.5]], output: [-0.8414709848078965, 0, 0.5984721441039565] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-4, 4]],
    misfits: [],
  },
});
