import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../src/engine/trace.ts';
import { calloutText } from '../../../src/formula/callout-text.ts';
import { leaf, node, traceOfNodes, workedExample } from './support.ts';

/** What stands on each wire, in the order of the steps: product, sum, shape that was summed. */
function callouts(trace: Trace) {
  return trace.steps.flatMap((step, at) => {
    if (step.kind !== 'edge') return [];
    const { product, sum, summedFrom } = calloutText(trace, at + 1, step);
    return [[product, sum, summedFrom]];
  });
}

describe('the text on a wire at its backward step', () => {
  it('is upstream times local in numbers', () => {
    expect(callouts(workedExample())).toEqual([
      ['1 · 4 = 4', null, null],
      ['1 · (−2) = −2', null, null],
      ['4 · 1 = 4', null, null],
      ['4 · 1 = 4', null, null],
    ]);
  });

  it('is followed by the sum where the node held a part', () => {
    const trace = traceOfNodes(leaf('x', -3), node('f', 'multiply', 'x', 'x'));
    expect(callouts(trace)).toEqual([
      ['1 · (−3) = −3', null, null],
      ['1 · (−3) = −3', '−3 + (−3) = −6', null],
    ]);
  });

  it('is in numbers for short vectors', () => {
    const trace = traceOfNodes(leaf('x', [1, 2]), leaf('y', 3), node('f', 'multiply', 'x', 'y'));
    expect(callouts(trace)).toEqual([
      ['[1, 1] · 3 = [3, 3]', null, null],
      ['Σ [1, 1] ⊙ [1, 2] = 3', null, [2]],
    ]);
  });

  it('is in symbols for a matrix product, and where the numbers would be too many', () => {
    const row = [0.125, 0.25, 0.375, 0.5];
    const trace = traceOfNodes(
      leaf('X', [row, row]),
      leaf('W', [[1], [2], [3], [4]]),
      leaf('b', 1),
      node('H', 'matmul', 'X', 'W'),
      node('Z', 'add', 'H', 'b'),
      node('A', 'tanh', 'Z'),
      node('L', 'sum', 'A'),
    );
    const products = callouts(trace).map(([product]) => product);
    expect(products).toContain('Xᵀ ∂L/∂H');
    expect(products).toContain('∂L/∂H Wᵀ');
    expect(callouts(trace).map(([, , summedFrom]) => summedFrom)).toContainEqual([2, 1]);
  });
});
