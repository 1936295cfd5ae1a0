import { describe, expect, test } from 'vitest';
import { categories } from '../../../../src/engine/operation.ts';
import { operations } from '../../../../src/engine/operations/index.ts';
import { filled, scalar, tensorOf } from '../../../../src/engine/tensor.ts';
import { english } from '../../../../src/language/english/english.ts';
import { graphOfNodes, leaf, node } from '../../formula/support.ts';

describe('the names of things', () => {
  test('a node says what it has to show and no more', () => {
    expect(english.node('d', 'Add')).toBe('d, Add');
    expect(english.node('d', 'Add', { value: scalar(-2) })).toBe('d, Add, value −2');
    expect(english.node('d', 'Add', { value: scalar(-2), gradient: scalar(4) })).toBe(
      'd, Add, value −2, gradient 4',
    );
    expect(english.node('w_1', 'Input', { value: tensorOf([1, 2]), gradient: null })).toBe(
      'w_1, Input, value [1, 2]',
    );
    expect(english.node('W', 'Input', { value: filled([5, 3], 0) })).toBe(
      'W, Input, value a 5×3 matrix',
    );
  });

  test('a node ends with its part as output and with what is wrong with it', () => {
    expect(english.node('f', 'Add', { isOutput: true })).toBe('f, Add, output');
    expect(english.node('f', 'Add', { remark: 'f waits for d.' })).toBe('f, Add. f waits for d.');
  });

  test('ports and fields count from one and name their node', () => {
    expect(english.ports.output('d')).toBe('Output of d');
    expect(english.ports.input('d', 0)).toBe('Input 1 of d');
    expect(english.valueField('x')).toBe('Value of x');
  });

  test('every category and every operation has its text', () => {
    for (const category of categories) expect(english.categories[category]).not.toBe('');
    for (const operation of operations) {
      const { title, doc, backward } = english.operation(operation);
      for (const text of [title, doc]) expect(text).not.toBe('');
      if (operation.leaf === undefined) expect(backward).not.toBe('');
    }
  });

  test('no button shares its name with another', () => {
    const names = Object.values(english.buttons);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('waiting', () => {
  const graph = graphOfNodes(
    leaf('x', 1),
    node('a', 'add', null, null),
    node('d', 'add', 'x', null),
    node('e', 'add', 'd', 'a', null),
    node('g', 'add', 'd', 'd'),
    node('h', 'exp', null),
  );
  test.each([
    [1, [0, 1], 'a waits for its 1st and 2nd inputs.'],
    [2, [1], 'd waits for its 2nd input.'],
    [3, [0, 1, 2], 'e waits for its 3rd input, d and a.'],
    [4, [0, 1], 'g waits for d.'],
    [5, [0], 'h waits for its input.'],
  ])('node %i with empty slots %j', (index, slots, sentence) => {
    expect(english.waiting(graph, index, slots)).toBe(sentence);
  });
});

describe('messages', () => {
  test.each([
    [
      english.notices.cycle(['x', 'd']),
      'This wire would close a cycle: x → d → x. A value cannot depend on itself.',
    ],
    [
      english.notices.refused('a.json', 'It is no JSON.'),
      'a.json: It is no JSON. The graph was left as it was.',
    ],
    [
      english.notices.badSetting('alpha', 'x'),
      '“x” does not fit the setting alpha: its value was kept.',
    ],
    [english.history.add('d'), 'Add d'],
    [english.history.delete(['a', 'b', 'c']), 'Delete a, b and c'],
    [english.history.delete(['a', 'b', 'c', 'd']), 'Delete 4 nodes'],
    [english.history.rename('x', 'u'), 'Rename x to u'],
    [english.history.wire('x', 'd'), 'Wire x to d'],
    [english.history.set('x'), 'Set x'],
    [english.wiring.candidate('multiply', 'b', 2, 5, null), 'to multiply, input b, 2 of 5'],
    [english.wiring.candidate('f', 'b', 1, 2, 'z'), 'to f, input b, instead of z, 1 of 2'],
    [english.wiring.candidate('x', null, 1, 2, null), 'from the output of x, 1 of 2'],
  ])('says: %s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
