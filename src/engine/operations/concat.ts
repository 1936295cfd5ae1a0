import { axisAttribute } from '../attributes.ts';
import { joined, joinedShape, split } from '../join.ts';
import { defineOperation, Precedence } from '../operation.ts';

export const concat = defineOperation({
  name: 'concat',
  title: 'Concatenate',
  category: 'linearAlgebra',
  aliases: ['concatenate', 'cat', 'stack', 'join', 'append', '[a; b]'],
  doc: 'Joins vectors end to end, and matrices below each other (axis 0) or side by side (axis 1).',
  backward: 'A concatenation cuts the gradient apart and sends each input its own piece.',
  glyph: '[\\,;\\,]',
  symbols: [],
  inputs: ['a', 'b'],
  variadic: { period: 1 },
  attributes: { axis: { kind: 'axis', default: 0, optional: false } },
  shape: joinedShape,
  forward: joined,
  vjp: (inputs, _output, ybar, attributes) =>
    split(
      ybar,
      inputs.map((input) => input.shape),
      attributes,
    ),
  isElementwise: false,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: (inputs, attributes) => {
      const axis = axisAttribute(attributes, 'axis') ?? 0;
      return `\\left[${inputs.join(';\\, ')}\\right]${axis === 0 ? '' : `_{${axis}}`}`;
    },
    partials: (inputs) => inputs.map(() => '1'),
    cotangents: (inputs, _output, ybar) => inputs.map((x) => `${ybar}\\big|_{${x}}`),
  },
  code: {
    pytorch: (inputs, attributes) =>
      `torch.cat([${inputs.join(', ')}], dim=${axisAttribute(attributes, 'axis') ?? 0})`,
    onnx: 'Concat',
  },
  test: {
    samples: [
      { inputs: [[1, 2], [3], [4, 5]], output: [1, 2, 3, 4, 5] },
      {
        inputs: [
          [[1, 2]],
          [
            [3, 4],
            [5, 6],
          ],
        ],
        output: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
      {
        inputs: [
          [[1], [2]],
          [
            [3, 4],
            [5, 6],
          ],
        ],
        attributes: { axis: -1 },
        output: [
          [1, 3, 4],
          [2, 5, 6],
        ],
      },
    ],
    shapes: [
      [[2], [3]],
      [
        [2, 3],
        [1, 3],
        [2, 3],
      ],
    ],
    domain: [[-3, 3]],
    misfits: [
      [
        [2, 3],
        [2, 4],
      ],
      [[2, 3], [3]],
      [[2], []],
    ],
  },
});
