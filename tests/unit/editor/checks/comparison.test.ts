import { describe, expect, test } from 'vitest';
import { checkedNode } from '../../../../src/editor/checks/checked-node.ts';
import { comparisonOf } from '../../../../src/editor/checks/comparison.ts';
import { trust } from '../../../../src/language/english/trust.ts';
import type { NestedNumbers } from '../../../../src/engine/tensor.ts';
import { leaf, node, traceOfNodes } from '../../formula/support.ts';

/** What the check of a leaf's gradient shows, where the output is the sum of the leaf's squares. */
function comparison(value: NestedNumbers) {
  const { evaluation, output } = traceOfNodes(
    leaf('x', value),
    node('s', 'square', 'x'),
    node('f', 'sum', 's'),
  );
  return comparisonOf(checkedNode(evaluation, output!, 0)!, trust.check);
}

describe('a check shows', () => {
  test('of a scalar its gradient', () => {
    expect(comparison(3)).toEqual({ computed: '6.0000', measured: '6.0000', explanation: null });
  });

  test('of a vector one entry of the gradient, with its place', () => {
    expect(comparison([0, -1, 0])).toEqual({
      computed: '−2.0000',
      measured: '−2.0000',
      explanation: expect.stringMatching(
        /^Entry 2; the largest difference of all 3 entries is /,
      ) as string,
    });
  });

  test('of a matrix one entry by its row and column', () => {
    const matrix = [
      [1, 2, 0],
      [0, 1, 4],
    ];
    const { computed, measured, explanation } = comparison(matrix);
    expect([computed, measured]).toEqual(['8.0000', '8.0000']);
    expect(explanation).toMatch(/^Row 2, column 3; /);
  });

  test('of more than 64 entries the slope along a direction, and says so', () => {
    const { computed, measured, explanation } = comparison(Array.from({ length: 65 }, () => 1));
    expect(computed).toBe(measured);
    expect(explanation).toBe('Slopes along one random direction through all 65 entries.');
  });
});
