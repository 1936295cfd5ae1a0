import { leafRules } from '../leaf.ts';
import { defineOperation } from '../operation.ts';

export const parameter = defineOperation({
  name: 'parameter',
  title: 'Parameter',
  category: 'leaf',
  aliases: ['weight', 'bias', 'w', 'b', 'theta', 'θ', 'trainable', 'leaf'],
  doc: 'Holds a weight or a bias that training adjusts.',
  backward: 'The gradient ends here: training moves the parameter a small step against it.',
  glyph: 'w',
  symbols: ['w', 'b'],
  ...leafRules,
  leaf: { isDifferentiable: true, isTrained: true },
  code: {
    pytorch: ([value]) => `torch.nn.Parameter(torch.tensor(${value}, dtype=torch.float64))`,
    // ONNX lists the parameters of a graph as initializers beside its nodes.
    onnx: 'Identity',
  },
  test: {
    samples: [{ inputs: [[[0.5, -1]]], output: [[0.5, -1]] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
