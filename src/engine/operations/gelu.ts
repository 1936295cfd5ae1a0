import { windowOver } from '../curve-window.ts';
import { normalDensity, normalDistribution } from '../erf.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { applied } from '../tex.ts';
import { unary } from '../unary.ts';

export const gelu = defineOperation({
  name: 'gelu',
  title: 'GELU',
  category: 'activation',
  aliases: ['gaussian error linear unit', 'x Φ(x)', 'erf', 'transformer'],
  doc: 'The input times the probability Φ(x) that a standard normal number is below it.',
  backward:
    'A GELU multiplies the gradient by the share of a bell curve below its input, plus the input times the height of that curve.',
  glyph: '\\mathrm{GELU}',
  symbols: ['h'],
  attributes: {},
  ...unary(
    (x) => x * normalDistribution(x),
    (x) => normalDistribution(x) + x * normalDensity(x),
  ),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\mathrm{GELU}', x!),
    partials: ([x]) => [`${applied('\\Phi', x!)} + ${x}\\,${applied('\\varphi', x!)}`],
  },
  code: { pytorch: ([x]) => `torch.nn.functional.gelu(${x})`, onnx: 'Gelu' },
  test: {
    samples: [
      {
        inputs: [[-10, -2, -0.5, 0, 1, 3]],
        output: [
          -7.619853024160526e-23, -0.04550026389635842, -0.15426876936299344, 0, 0.8413447460685429,
          2.99595030590511,
        ],
      },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-4, 4]],
    misfits: [],
  },
});
