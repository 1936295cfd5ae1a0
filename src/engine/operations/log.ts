import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const log = defineOperation({
  name: 'log',
  title: 'Logarithm',
  category: 'function',
  aliases: ['ln', 'natural logarithm', 'logarithm'],
  doc: 'The natural logarithm of x, which must be positive.',
  backward: 'A logarithm divides the gradient by its input.',
  glyph: '\\ln',
  symbols: [],
  attributes: {},
  ...unary(Math.log, (x) => 1 / x),
  curve: { window: windowOver(0.05, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\ln', x!),
    partials: ([x]) => [`\\frac{1}{${x}}`],
  },
  code: { pytorch: ([x]) => `torch.log(${x})`, onnx: 'Log' },
  test: {
    samples: [{ inputs: [[0.25, 1, 10]], output: [-1.3862943611198906, 0, 2.302585092994046] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[0.3, 4]],
    misfits: [],
  },
});
