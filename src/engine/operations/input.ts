import { defineOperation, Precedence } from '../operation.ts';
import { sameShape } from '../shape-rules.ts';

export const input = defineOperation({
  name: 'input',
  title: 'Input',
  category: 'leaf',
  aliases: ['variable', 'data', 'x', 'placeholder', 'leaf'],
  doc: 'Holds a number, a vector or a matrix that the graph starts from.',
  backward: 'The gradient ends here: it says how the output changes when this input changes.',
  glyph: 'x',
  symbols: ['x', 'y', 'z', 'u', 'v'],
  inputs: [],
  attributes: {},
  leaf: { isDifferentiable: true, isTrained: false },
  shape: sameShape,
  forward: ([value]) => value!,
  vjp: () => [],
  isElementwise: true,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([value = '']) => value,
    partials: () => [],
  },
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
