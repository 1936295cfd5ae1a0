import { reducedShape, reductionCode, reductionTex, spreadAlong, sumAlong } from '../axis.ts';
import { map } from '../broadcast.ts';
import { defineOperation, Precedence } from '../operation.ts';

export const mean = defineOperation({
  name: 'mean',
  title: 'Mean',
  category: 'reduction',
  aliases: ['average', 'avg', 'x̄', 'reduce'],
  doc: 'The average of the entries of x, of all of them or along one axis.',
  backward: 'A mean sends each of its entries an equal share of the gradient.',
  glyph: '\\bar{x}',
  symbols: ['m'],
  inputs: ['x'],
  attributes: { axis: { kind: 'axis', default: null, optional: true } },
  shape: reducedShape,
  forward: ([x], attributes) => {
    const total = sumAlong(x!, attributes);
    const count = x!.data.length / total.data.length;
    return map(total, (entry) => entry / count);
  },
  vjp: ([x], y, ybar, attributes) => {
    const count = x!.data.length / y.data.length;
    const share = map(ybar, (g) => g / count);
    return [spreadAlong(share, x!.shape, attributes)];
  },
  isElementwise: false,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([x], attributes) => reductionTex('mean', x!, attributes),
    partials: () => ['\\frac{1}{n}'],
    cotangents: (_inputs, _output, ybar) => [`\\frac{1}{n}\\,\\mathbf{1}\\,${ybar}`],
  },
  code: {
    pytorch: ([x], attributes) => reductionCode('torch.mean', x!, attributes),
    onnx: 'ReduceMean',
  },
  test: {
    samples: [
      { inputs: [[[1, 2, 3]]], output: 2 },
      { inputs: [[[1], [2], [6]]], attributes: { axis: 0 }, output: [3] },
      { inputs: [[[1, 2, 3]]], attributes: { axis: -1 }, output: [2] },
    ],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
