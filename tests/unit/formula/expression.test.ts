import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '../../../src/document/graph-document.ts';
import { scalar, tensorOf } from '../../../src/engine/tensor.ts';
import { nodeFormula, numberTerm, outputFormula } from '../../../src/formula/expression.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';
import { graphOfNodes, leaf, mutedNode, node, typeset } from './support.ts';

const leaves = ['x', 'y', 'z'].map((id) => leaf(id, 1));

function formulaOf(...nodes: DocumentNode[]): string {
  const graph = graphOfNodes(...leaves, ...nodes);
  const tex = outputFormula(graph, graph.nodes.length - 1, 60);
  typeset(tex);
  return texToText(tex);
}

describe('the whole expression of an output', () => {
  test.each([
    [[node('d', 'add', 'x', 'y'), node('f', 'multiply', 'd', 'z')], 'f = (x + y) · z'],
    [[node('d', 'multiply', 'x', 'y'), node('f', 'add', 'd', 'z')], 'f = x · y + z'],
    [[node('d', 'subtract', 'y', 'z'), node('f', 'subtract', 'x', 'd')], 'f = x − (y − z)'],
    [[node('d', 'subtract', 'x', 'y'), node('f', 'subtract', 'd', 'z')], 'f = x − y − z'],
    [[node('d', 'negate', 'x'), node('f', 'add', 'd', 'y')], 'f = −x + y'],
    [[node('d', 'negate', 'x'), node('f', 'add', 'y', 'd')], 'f = y + (−x)'],
    [[node('d', 'negate', 'x'), node('f', 'multiply', 'y', 'd')], 'f = y · (−x)'],
    [[node('d', 'negate', 'x'), node('f', 'square', 'd')], 'f = (−x)²'],
    [[node('d', 'negate', 'x'), node('f', 'exp', 'd')], 'f = e^(−x)'],
    [[node('d', 'negate', 'x'), node('f', 'negate', 'd')], 'f = −(−x)'],
    [[node('d', 'square', 'x'), node('f', 'square', 'd')], 'f = (x²)²'],
    [[node('d', 'divide', 'x', 'y'), node('f', 'square', 'd')], 'f = (x/y)²'],
    [[node('d', 'divide', 'x', 'y'), node('f', 'multiply', 'z', 'd')], 'f = z · x/y'],
    [[node('d', 'add', 'x', 'y'), node('f', 'tanh', 'd')], 'f = tanh(x + y)'],
    [[node('f', 'multiply', 'x', 'x')], 'f = x · x'],
    [[mutedNode('d', 'add', 'x', 'y'), node('f', 'multiply', 'd', 'z')], 'f = x · z'],
    [[mutedNode('d', 'add', null, 'y'), node('f', 'multiply', 'd', 'z')], 'f = □ · z'],
    [
      [
        node('d', 'add', 'x', 'y'),
        mutedNode('e', 'tanh', 'd'),
        node('f', 'multiply', 'e', 'z'),
        node('g', 'add', 'e', 'f'),
      ],
      'g = x + y + (x + y) · z',
    ],
    [[node('f', 'add', 'x', null)], 'f = x + □'],
  ])('brackets where the reading would change: case %#', (nodes, text) => {
    expect(formulaOf(...nodes)).toBe(text);
  });

  test('writes a leaf as its number', () => {
    expect(texToText(outputFormula(graphOfNodes(leaf('w_1', -2)), 0, 9))).toBe('w₁ = −2');
  });

  test('names the longest parts where the whole would be too long', () => {
    const graph = graphOfNodes(
      ...leaves,
      node('a', 'add', 'x', 'y'),
      node('b', 'multiply', 'a', 'z'),
      node('f', 'add', 'b', 'x'),
    );
    expect(texToText(outputFormula(graph, 5, 7))).toBe('f = (x + y) · z + x');
    expect(texToText(outputFormula(graph, 5, 6))).toBe('f = b + x');
  });

  test('stays short for a chain of ten thousand nodes and for one that doubles each time', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      node(`a_${at + 1}`, 'add', at === 0 ? 'x' : `a_${at}`, at % 2 === 0 ? 'x' : `a_${at}`),
    );
    const graph = graphOfNodes(...leaves, ...chain);
    expect(outputFormula(graph, graph.nodes.length - 1, 40).length).toBeLessThan(400);
  });
});

describe('a node’s right-hand side with numbers', () => {
  test.each([
    ['add', [1, -3], '1 + (−3)'],
    ['add', [-3, 1], '−3 + 1'],
    ['subtract', [-1, -2], '−1 − (−2)'],
    ['multiply', [-3, -4], '−3 · (−4)'],
    ['multiply', [1e7, 2], '1 × 10⁷ · 2'],
    ['square', [-3], '(−3)²'],
    ['square', [1e7], '(1 × 10⁷)²'],
    ['negate', [-3], '−(−3)'],
    ['divide', [-3, -4], '−3/(−4)'],
    ['power', [-2, -1], '(−2)⁻¹'],
    ['tanh', [-3], 'tanh(−3)'],
    ['maximum', [0, -3], 'max(0, −3)'],
    ['square', [[1, 2]], '[1, 2]²'],
  ])('sets %s of %j with the brackets it needs', (op, values, text) => {
    const ids = values.map((_, slot) => `x_${slot}`);
    const inputs = values.map((value, slot) => leaf(ids[slot]!, value));
    const graph = graphOfNodes(...inputs, node('f', op, ...ids));
    const terms = values.map((value) => numberTerm(tensorOf(value)));
    const tex = nodeFormula(graph, values.length, (_, slot) => terms[slot]!);
    typeset(tex);
    expect(texToText(tex)).toBe(text);
  });

  test('is the number itself for a leaf', () => {
    expect(nodeFormula(graphOfNodes(leaf('x', -3)), 0)).toBe('-3');
    expect(numberTerm(scalar(-0)).hasSign).toBe(false);
  });
});
