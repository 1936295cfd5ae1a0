import { windowOver } from '../curve-window.ts';
import { logistic } from '../logistic.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const softplus = defineOperation({
  name: 'softplus',
  title: 'Softplus',
  category: 'activation',
  aliases: ['smooth relu', 'soft rectifier', 'log(1 + e^x)', 'log1p exp'],
  doc: 'A smooth ReLU, ln(1 + eˣ): near 0 for negative x, near x for positive x.',
  backward: 'A softplus multiplies the gradient by the sigmoid of its input.',
  glyph: '\\mathrm{softplus}',
  symbols: ['h'],
  attributes: {},
  ...unary(
    // ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|), where the power cannot overflow.
    (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    logistic,
  ),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\operatorname{softplus}', x!),
    partials: ([x]) => [applied('\\sigma', x!)],
  },
  code: { pytorch: ([x]) => `torch.nn.functional.softplus(${x})`, onnx: 'Softplus' },
  test: {
    samples: [
      {
        inputs: [[-1000, -2, 0, 1.5, 1000]],
        output: [0, 0.1269280110429725, 0.6931471805599453, 1.7014132779827524, 1000],
      },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-5, 5]],
    misfits: [],
  },
});
