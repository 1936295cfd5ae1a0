import { shapeAttribute } from '../attributes.ts';
import type { OperationFault } from '../fault.ts';
import { defineOperation, Precedence, type Attributes } from '../operation.ts';
import { reshaped, sizeOf, type Shape } from '../tensor.ts';
import { applied } from '../tex.ts';

export const reshape = defineOperation({
  name: 'reshape',
  title: 'Reshape',
  category: 'linearAlgebra',
  aliases: ['view', 'flatten', 'resize', 'fold', 'unfold', 'shape'],
  doc: 'Writes the entries of x, row by row, into another shape; a length of −1 is what remains.',
  backward: 'A reshape gives the gradient the shape of its input again, entry by entry.',
  glyph: 'n \\times m',
  symbols: [],
  inputs: ['x'],
  attributes: { shape: { kind: 'shape', default: [-1] } },
  shape: ([shape], attributes) => wantedShape(shape!, attributes),
  forward: ([x], attributes) => reshaped(x!, wantedShape(x!.shape, attributes) as Shape),
  vjp: ([x], _output, ybar) => [reshaped(ybar, x!.shape)],
  isElementwise: false,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x], attributes) => {
      const lengths = shapeAttribute(attributes, 'shape').join(' \\times ');
      return applied(`\\operatorname{reshape}_{${lengths}}`, x!);
    },
    partials: () => ['1'],
    cotangents: ([x], _output, ybar) => [
      applied(`\\operatorname{reshape}_{\\operatorname{shape}(${x})}`, ybar),
    ],
  },
  code: {
    pytorch: ([x], attributes) => {
      const lengths = shapeAttribute(attributes, 'shape').map((length) => `${length},`);
      return `torch.reshape(${x}, (${lengths.join(' ')}))`;
    },
    onnx: 'Reshape',
  },
  test: {
    samples: [
      {
        inputs: [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ],
        output: [1, 2, 3, 4, 5, 6],
      },
      {
        inputs: [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ],
        attributes: { shape: [3, 2] },
        output: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
      { inputs: [[[7]]], attributes: { shape: [] }, output: 7 },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});

/** The shape that the setting asks for, with the length that remains in place of one −1. */
function wantedShape(shape: Shape, attributes: Attributes): Shape | OperationFault {
  const wanted = shapeAttribute(attributes, 'shape');
  const open = wanted.indexOf(-1);
  const remaining = sizeOf(shape) / sizeOf(open < 0 ? wanted : wanted.toSpliced(open, 1));
  const full = open < 0 ? wanted : wanted.with(open, remaining);
  const isFull = full.every((length) => Number.isInteger(length) && length > 0);
  if (isFull && full.length <= 2 && sizeOf(full) === sizeOf(shape)) return full;
  return { kind: 'reshapeMismatch', slot: 0, shape, wanted };
}
