import { leafRules } from '../leaf.ts';
import { defineOperation } from '../operation.ts';

export const input = defineOperation({
  name: 'input',
  title: 'Input',
  category: 'leaf',
  aliases: ['variable', 'data', 'x', 'placeholder', 'leaf'],
  doc: 'Holds a number, a vector or a matrix that the graph starts from.',
  backward: 'The gradient ends here: it says how the output changes when this input changes.',
  glyph: 'x',
  symbols: ['x', 'y', 'z', 'u', 'v'],
  ...leafRules,
  leaf: { isDifferentiable: true, isTrained: false },
  code: {
    pytorch: ([value]) => `torch.tensor(${value}, dtype=torch.float64, requires_grad=True)`,
    // ONNX declares the inputs of a graph beside its nodes.
    onnx: 'Identity',
  },
  test: {
    samples: [{ inputs: [[1, -3]], output: [1, -3] }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
