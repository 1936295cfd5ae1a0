import { reducedShape, reductionCode, reductionTex, spreadAlong, sumAlong } from '../axis.ts';
import { defineOperation, Precedence } from '../operation.ts';

export const sum = defineOperation({
  name: 'sum',
  title: 'Sum',
  category: 'reduction',
  aliases: ['Σ', '∑', 'total', 'reduce', 'add up'],
  doc: 'Adds up the entries of x, all of them or along one axis.',
  backward: 'A sum copies the gradient to every entry that it added.',
  glyph: '\\Sigma',
  symbols: ['s'],
  inputs: ['x'],
  attributes: { axis: { kind: 'axis', default: null, optional: true } },
  shape: reducedShape,
  forward: ([x], attributes) => sumAlong(x!, attributes),
  vjp: ([x], _output, ybar, attributes) => [spreadAlong(ybar, x!.shape, attributes)],
  isElementwise: false,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x], attributes) => reductionTex('sum', x!, attributes),
    partials: () => ['1'],
    cotangents: (_inputs, _output, ybar) => [`\\mathbf{1}\\,${ybar}`],
  },
  code: {
    pytorch: ([x], attributes) => reductionCode('torch.sum', x!, attributes),
    onnx: 'ReduceSum',
  },
  test: {
    samples: [
      { inputs: [[[1, 2, 3]]], output: 6 },
      { inputs: [[[1], [2], [6]]], attributes: { axis: 0 }, output: [9] },
      { inputs: [[[1, 2, 3]]], attributes: { axis: -1 }, output: [6] },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
