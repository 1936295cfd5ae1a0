import { describe, expect, it } from 'vitest';
import { searchOperations } from '../../../src/editor/finding/search-operations.ts';
import { operationByName, operations } from '../../../src/engine/operations/index.ts';
import { english } from '../../../src/language/english/english.ts';

/** The names, settings and defaults that the file format promises. */
const contract: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(
    (
      'input parameter constant add multiply maximum minimum subtract divide power negate square ' +
      'sqrt reciprocal exp log abs sin cos matmul transpose dot dense sigmoid tanh relu softplus ' +
      'silu gelu prelu maxout step softmax meanSquaredError meanAbsoluteError binaryCrossEntropy ' +
      'binaryCrossEntropyWithLogits crossEntropy softmaxCrossEntropy hinge'
    )
      .split(' ')
      .map((name) => [name, {}]),
  ),
  sum: { axis: null },
  mean: { axis: null },
  concat: { axis: 0 },
  reshape: { shape: [-1] },
  solve: { method: 'lu' },
  leakyRelu: { alpha: 0.1 },
  elu: { alpha: 1 },
  huber: { delta: 1 },
  l1Penalty: { lambda: 0.01 },
  l2Penalty: { lambda: 0.01 },
};

describe('the registry', () => {
  it('holds the operations that the format promises, and no others', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(contract).sort());
  });

  it.each(Object.entries(contract))(
    'gives %s its settings and their defaults',
    (name, settings) => {
      const { attributes } = operationByName.get(name)!;
      const defaults = Object.entries(attributes).map(([key, spec]) => [key, spec.default]);
      expect(Object.fromEntries(defaults)).toEqual(settings);
    },
  );

  it.each(Object.keys(contract))('lets %s be found, helped with and tested', (name) => {
    const operation = operationByName.get(name)!;
    const { title, doc, backward } = english.operation(operation);
    expect(searchOperations(name)[0]).toBe(operation);
    expect(english.categories[operation.category]).not.toBe('');
    for (const text of [title, doc, backward]) expect(text).not.toBe('');
    expect(operation.test.samples.length).toBeGreaterThan(0);
  });
});
