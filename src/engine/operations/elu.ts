import { numberAttribute } from '../attributes.ts';
import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence, type Attributes } from '../operation.ts';
import { applied, cases } from '../tex.ts';
import { unary } from '../unary.ts';

export const elu = defineOperation({
  name: 'elu',
  title: 'ELU',
  category: 'activation',
  aliases: ['exponential linear unit', 'α(e^x − 1)'],
  doc: 'Keeps positive x, and bends negative x smoothly towards −α by α(eˣ − 1).',
  backward:
    'An ELU passes the gradient on where its input is positive, and multiplies it by its output plus alpha elsewhere.',
  glyph: '\\mathrm{ELU}',
  symbols: ['h'],
  attributes: { alpha: { kind: 'number', default: 1 } },
  ...unary(
    (x, attributes) => (x > 0 ? x : alphaOf(attributes) * Math.expm1(x)),
    (x, _y, attributes) => (x > 0 ? 1 : alphaOf(attributes) * Math.exp(x)),
  ),
  // With α = 1 both sides have the slope 1 at 0.
  kinkDistance: ([x], attributes) => (alphaOf(attributes) === 1 ? Infinity : distanceFromZero(x!)),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\mathrm{ELU}', x!),
    partials: ([x], _y, attributes) => {
      const alpha = alphaOf(attributes);
      const slope = alpha === 1 ? `e^{${x}}` : `${alpha}\\,e^{${x}}`;
      return [cases(['1', `${x} > 0`], [slope, `${x} \\le 0`])];
    },
  },
  code: {
    pytorch: ([x], attributes) => `torch.nn.functional.elu(${x}, alpha=${alphaOf(attributes)})`,
    onnx: 'Elu',
  },
  test: {
    samples: [
      {
        inputs: [[-1000, -2, -0.5, 0, 1.5]],
        output: [-1, -0.8646647167633873, -0.3934693402873666, 0, 1.5],
      },
      { inputs: [-1], attributes: { alpha: 1.5 }, output: -0.9481808382428365 },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});

function alphaOf(attributes: Attributes): number {
  return numberAttribute(attributes, 'alpha');
}
