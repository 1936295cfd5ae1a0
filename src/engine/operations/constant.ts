import { leafRules } from '../leaf.ts';
import { defineOperation } from '../operation.ts';

export const constant = defineOperation({
  name: 'constant',
  title: 'Constant',
  category: 'leaf',
  aliases: ['number', 'fixed', 'c', 'literal', 'leaf'],
  doc: 'Holds a fixed number, vector or matrix that nothing is differentiated by.',
  backward: 'A constant has no gradient: no backward step goes to it.',
  glyph: 'c',
  symbols: ['c', 'k'],
  ...leafRules,
  leaf: { isDifferentiable: false, isTrained: false },
  code: {
    pytorch: ([value]) => `torch.tensor(${value}, dtype=torch.float64)`,
    onnx: 'Constant',
  },
  test: {
    samples: [{ inputs: [2.5], output: 2.5 }],
    shapes: [[[]], [[3]], [[2, 3]]],
    domain: [[-3, 3]],
    misfits: [],
  },
});
