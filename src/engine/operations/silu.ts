import { windowOver } from '../curve-window.ts';
import { logistic } from '../logistic.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const silu = defineOperation({
  name: 'silu',
  title: 'SiLU',
  category: 'activation',
  aliases: ['swish', 'sigmoid linear unit', 'x σ(x)'],
  doc: 'The input times its own sigmoid, x σ(x): a smooth ReLU that dips below 0 for negative x.',
  backward:
    'A SiLU multiplies the gradient by the slope of its curve: near 0 far to the left, near 1 far to the right.',
  glyph: '\\mathrm{SiLU}',
  symbols: ['h'],
  attributes: {},
  ...unary(
    (x) => x * logistic(x),
    // 1 − σ(x) = σ(−x), which does not cancel for large x.
    (x) => logistic(x) * (1 + x * logistic(-x)),
  ),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\mathrm{SiLU}', x!),
    partials: ([x]) => {
      const gate = applied('\\sigma', x!);
      return [`${gate}\\,(1 + ${x}\\,(1 - ${gate}))`];
    },
  },
  // ONNX has it since version 24 of its operators.
  code: { pytorch: ([x]) => `torch.nn.functional.silu(${x})`, onnx: 'Swish' },
  test: {
    samples: [
      {
        inputs: [[-1000, -2, 0, 1.5, 1000]],
        output: [0, -0.23840584404423512, 0, 1.2263617142904655, 1000],
      },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-5, 5]],
    misfits: [],
  },
});
