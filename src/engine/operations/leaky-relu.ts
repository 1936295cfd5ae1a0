import { numberAttribute } from '../attributes.ts';
import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence, type Attributes } from '../operation.ts';
import { applied, cases } from '../tex.ts';
import { unary } from '../unary.ts';

export const leakyRelu = defineOperation({
  name: 'leakyRelu',
  title: 'Leaky ReLU',
  category: 'activation',
  aliases: ['lrelu', 'leaky rectifier', 'max(x, αx)'],
  doc: 'The larger of x and αx: a ReLU that lets a little through for negative x.',
  backward:
    'A leaky ReLU passes the gradient on where its input is positive and multiplies it by alpha elsewhere.',
  glyph: '\\mathrm{LReLU}',
  symbols: ['h'],
  attributes: { alpha: { kind: 'number', default: 0.1 } },
  ...unary(
    (x, attributes) => x * slopeAt(x, attributes),
    (x, _y, attributes) => slopeAt(x, attributes),
  ),
  kinkDistance: ([x], attributes) => (alphaOf(attributes) === 1 ? Infinity : distanceFromZero(x!)),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x]) => applied('\\mathrm{LReLU}', x!),
    partials: ([x], _y, attributes) => [
      cases(
        [String(slopeAt(1, attributes)), `${x} > 0`],
        [String(slopeAt(0, attributes)), `${x} \\le 0`],
      ),
    ],
  },
  code: {
    pytorch: ([x], attributes) => {
      const alpha = alphaOf(attributes);
      // PyTorch's takes αx for every negative x, which is the smaller one where α > 1.
      return alpha > 1
        ? `torch.maximum(${x}, ${alpha} * ${x})`
        : `torch.nn.functional.leaky_relu(${x}, ${alpha})`;
    },
    onnx: 'LeakyRelu',
  },
  test: {
    samples: [
      { inputs: [[-2, 0, 1.5]], output: [-0.2, 0, 1.5] },
      { inputs: [[-2, 3]], attributes: { alpha: 0.25 }, output: [-0.5, 3] },
      { inputs: [[-2, 3]], attributes: { alpha: 2 }, output: [-2, 6] },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});

/** max(x, αx) is x times the larger of 1 and α right of 0, the smaller left of it and at it. */
function slopeAt(x: number, attributes: Attributes): number {
  const alpha = alphaOf(attributes);
  return x > 0 ? Math.max(1, alpha) : Math.min(1, alpha);
}

function alphaOf(attributes: Attributes): number {
  return numberAttribute(attributes, 'alpha');
}
