import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { unary } from '../unary.ts';

export const sqrt = defineOperation({
  name: 'sqrt',
  title: 'Square root',
  category: 'function',
  aliases: ['√', 'root', 'square root', 'x^0.5'],
  doc: 'The number whose square is x, which must not be negative.',
  backward: 'A square root divides the gradient by twice its output.',
  glyph: '\\sqrt{x}',
  symbols: [],
  attributes: {},
  ...unary(Math.sqrt, (_x, y) => 0.5 / y),
  curve: { window: windowOver(0, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => `\\sqrt{${x}}`,
    partials: (_inputs, y) => [`\\frac{1}{2\\,${y}}`],
  },
  code: { pytorch: ([x]) => `torch.sqrt(${x})`, onnx: 'Sqrt' },
  test: {
    samples: [{ inputs: [[0, 2.25, 2]], output: [0, 1.5, 1.4142135623730951] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[0.3, 4]],
    misfits: [],
  },
});
