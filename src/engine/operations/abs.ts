import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const abs = defineOperation({
  name: 'abs',
  title: 'Absolute value',
  category: 'function',
  aliases: ['|x|', 'absolute', 'modulus', 'magnitude'],
  doc: 'The distance of x from 0.',
  backward: 'An absolute value gives the gradient the sign of its input, and stops it at 0.',
  glyph: '\\left|x\\right|',
  symbols: [],
  attributes: {},
  // At 0 every slope from −1 to 1 is a subgradient; 0 is the one of least size.
  ...unary(Math.abs, (x) => Math.sign(x)),
  kinkDistance: ([x]) => distanceFromZero(x!),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => `\\left|${x}\\right|`,
    partials: ([x]) => [applied('\\operatorname{sign}', x!)],
  },
  code: { pytorch: ([x]) => `torch.abs(${x})`, onnx: 'Abs' },
  test: {
    samples: [{ inputs: [[-1.5, 0, 4]], output: [1.5, 0, 4] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
