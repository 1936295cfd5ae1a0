import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { unary } from '../unary.ts';

export const reciprocal = defineOperation({
  name: 'reciprocal',
  title: 'Reciprocal',
  category: 'function',
  aliases: ['1/x', 'inverse', 'invert', 'x^-1', 'one over'],
  doc: 'Divides 1 by x.',
  backward: 'A reciprocal multiplies the gradient by the negative square of its output.',
  glyph: '\\frac{1}{x}',
  symbols: [],
  attributes: {},
  ...unary(
    (x) => 1 / x,
    (_x, y) => -y * y,
  ),
  curve: { window: windowOver(-3, 3) },
  tex: {
    precedence: Precedence.sign,
    arguments: [Precedence.sum],
    forward: ([x]) => `\\frac{1}{${x}}`,
    partials: ([x]) => [`-\\frac{1}{{${x}}^{2}}`],
  },
  code: { pytorch: ([x]) => `torch.reciprocal(${x})`, onnx: 'Reciprocal' },
  test: {
    samples: [{ inputs: [[-4, 0.5, 8]], output: [-0.25, 2, 0.125] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[0.4, 3]],
    misfits: [],
  },
});
