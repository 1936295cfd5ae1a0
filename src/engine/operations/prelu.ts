import { times, zipWith } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { distanceFromZero } from '../kink-distance.ts';
import { defineOperation, Precedence } from '../operation.ts';
import { broadcastShape } from '../shape-rules.ts';
import { applied, cases } from '../tex.ts';

export const prelu = defineOperation({
  name: 'prelu',
  title: 'PReLU',
  category: 'activation',
  aliases: ['parametric relu', 'learnable leaky relu', 'leaky'],
  doc: 'A leaky ReLU whose slope α for negative x is wired, so that it can be learnt.',
  backward:
    'A PReLU passes the gradient on where its input is positive; elsewhere the input gets it times the slope, and the slope gets it times the input.',
  glyph: '\\mathrm{PReLU}',
  symbols: ['h'],
  inputs: ['x', 'α'],
  attributes: {},
  // max(0, x) + α min(0, x): He et al., Delving deep into rectifiers (2015), section 2.1.
  shape: broadcastShape,
  forward: ([x, alpha]) => zipWith(x!, alpha!, (p, a) => (p > 0 ? p : a * p)),
  vjp: ([x, alpha], _output, ybar) => [
    times(
      ybar,
      zipWith(x!, alpha!, (p, a) => (p > 0 ? 1 : a)),
    ),
    times(
      ybar,
      zipWith(x!, alpha!, (p) => (p > 0 ? 0 : p)),
    ),
  ],
  isElementwise: true,
  kinkDistance: ([x]) => distanceFromZero(x!),
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs) => applied('\\mathrm{PReLU}', ...inputs),
    partials: ([x, alpha]) => [
      cases(['1', `${x} > 0`], [alpha!, `${x} \\le 0`]),
      cases(['0', `${x} > 0`], [x!, `${x} \\le 0`]),
    ],
  },
  code: {
    pytorch: ([x, alpha]) => `torch.where(${x} > 0, ${x}, ${alpha} * ${x})`,
    onnx: 'PRelu',
  },
  test: {
    samples: [
      { inputs: [[-2, 0, 1.5], 0.25], output: [-0.5, 0, 1.5] },
      {
        inputs: [
          [-1, -1],
          [
            [0.5, -0.5],
            [2, 0],
          ],
        ],
        output: [
          [-0.5, 0.5],
          [-2, 0],
        ],
      },
    ],
    shapes: [
      [[], []],
      [[3], []],
      [[2, 3], [3]],
      [
        [2, 3],
        [2, 1],
      ],
    ],
    domain: [
      [-3, 3],
      [0, 1],
    ],
    misfits: [[[3], [4]]],
  },
});
