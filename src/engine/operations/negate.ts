import { windowOver } from '../curve-window.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { unary } from '../unary.ts';

export const negate = defineOperation({
  name: 'negate',
  title: 'Negate',
  category: 'arithmetic',
  aliases: ['-', '−', 'neg', 'minus', 'opposite', 'sign change', 'negative'],
  doc: 'Changes the sign of x.',
  backward: 'A negation changes the sign of the gradient.',
  glyph: '-x',
  symbols: [],
  attributes: {},
  ...unary(
    (x) => -x,
    () => -1,
  ),
  curve: { window: windowOver(-3, 3) },
  tex: {
    // As loose as a sum, so that no sign ever follows another one: a − (−b).
    precedence: Precedence.sum,
    arguments: [Precedence.sign],
    forward: ([x]) => `-${x}`,
    partials: () => ['-1'],
  },
  code: { pytorch: ([x]) => `-${x}`, onnx: 'Neg' },
  test: {
    samples: [{ inputs: [[2, -0.5]], output: [-2, 0.5] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
