import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { unary } from '../unary.ts';

export const exp = defineOperation({
  name: 'exp',
  title: 'Exponential',
  category: 'function',
  aliases: ['e^x', 'eˣ', 'exponential', 'e'],
  doc: 'Raises e to the power x.',
  backward: 'The exponential is its own derivative: the gradient is multiplied by the output.',
  glyph: 'e^x',
  symbols: [],
  attributes: {},
  ...unary(Math.exp, (_x, y) => y),
  curve: { window: windowOver(-3, 2) },
  tex: {
    precedence: Precedence.power,
    arguments: [Precedence.sum],
    forward: ([x]) => `e^{${x}}`,
    partials: (_inputs, y) => [y],
  },
  code: { pytorch: ([x]) => `torch.exp(${x})`, onnx: 'Exp' },
  test: {
    samples: [{ inputs: [[-1, 0, 1.5]], output: [0.36787944117144233, 1, 4.4816890703380645] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 2]],
    misfits: [],
  },
});
