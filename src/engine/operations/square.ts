import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { unary } from '../unary.ts';

export const square = defineOperation({
  name: 'square',
  title: 'Square',
  category: 'function',
  aliases: ['x^2', 'x²', '^2', 'squared', 'sqr', 'quadratic', 'parabola'],
  doc: 'Multiplies x by itself.',
  backward: 'A square multiplies the gradient by twice its input.',
  glyph: 'x^2',
  symbols: [],
  attributes: {},
  ...unary(
    (x) => x * x,
    (x) => 2 * x,
  ),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.power,
    arguments: [Precedence.atom],
    forward: ([x]) => `{${x}}^{2}`,
    partials: ([x]) => [`2\\,${x}`],
  },
  // ONNX has no square: it is the product of x with itself.
  code: { pytorch: ([x]) => `torch.square(${x})`, onnx: 'Mul' },
  test: {
    samples: [{ inputs: [[-1.5, 0, 4]], output: [2.25, 0, 16] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
