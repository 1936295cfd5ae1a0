import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/engine/operations/index.ts';
import { filled, nestedOf } from '../../../src/engine/tensor.ts';
import { stepFormula } from '../../../src/formula/step-formula.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';
import {
  leaf,
  mutedNode,
  node,
  sampleTraces,
  stepTexts,
  traceOfNodes,
  typeset,
  workedExample,
} from './support.ts';

describe('the formula of a step', () => {
  test('tells the worked example as the books do', () => {
    expect(stepTexts(workedExample())).toEqual([
      'x = 1',
      'y = −3',
      'z = 4',
      'd = x + y = 1 + (−3) = −2',
      'f = d · z = −2 · 4 = −8',
      '∂f/∂f = 1',
      '∂f/∂d = z = 4',
      '∂f/∂z = d = −2',
      '∂f/∂x = ∂f/∂d · ∂d/∂x = 4 · 1 = 4',
      '∂f/∂y = ∂f/∂d · ∂d/∂y = 4 · 1 = 4',
    ]);
    expect(stepFormula(workedExample(), 0)).toBe('');
  });

  test('colours values and gradients, and leaves a local derivative as it is', () => {
    expect(stepFormula(workedExample(), 4)).toBe(
      'd = x + y = \\htmlClass{value}{1} + (\\htmlClass{value}{-3}) = \\htmlClass{value}{-2}',
    );
    expect(stepFormula(workedExample(), 9)).toBe(
      '\\htmlClass{gradient}{\\frac{\\partial f}{\\partial x}}' +
        ' = \\htmlClass{gradient}{\\frac{\\partial f}{\\partial d}} \\cdot \\frac{\\partial d}{\\partial x}' +
        ' = \\htmlClass{gradient}{4} \\cdot 1 = \\htmlClass{gradient}{4}',
    );
  });

  test('writes out the local derivative where it is an expression', () => {
    const trace = traceOfNodes(leaf('x', 3), node('a', 'square', 'x'), node('f', 'negate', 'a'));
    expect(stepTexts(trace).slice(-2)).toEqual(['∂f/∂a = −1', '∂f/∂x = ∂f/∂a · 2 x = −1 · 6 = −6']);
    const tanh = traceOfNodes(leaf('x', 0), node('a', 'tanh', 'x'), node('f', 'square', 'a'));
    expect(stepTexts(tanh).at(-1)).toBe('∂f/∂x = ∂f/∂a · (1 − a²) = 0 · 1 = 0');
  });

  test('shows the sum at a fan-out growing, and claims no part to be the whole', () => {
    const trace = traceOfNodes(
      leaf('w', -3),
      node('a', 'multiply', 'w', 'w'),
      node('s', 'add', 'a', 'w'),
      node('e', 'negate', 's'),
    );
    expect(stepTexts(trace).slice(-4)).toEqual([
      '∂e/∂a = ∂e/∂s · ∂s/∂a = −1 · 1 = −1',
      '∂e/∂s · ∂s/∂w = −1 · 1 = −1, ∂e/∂w = −1 + ⋯',
      '∂e/∂a · w = −1 · (−3) = 3, ∂e/∂w = −1 + 3 + ⋯',
      '∂e/∂a · w = −1 · (−3) = 3, ∂e/∂w = 2 + 3 = 5',
    ]);
  });

  test('does not give one of two wires into a node the name of the whole derivative', () => {
    const trace = traceOfNodes(leaf('x', 3), node('a', 'add', 'x', 'x'), node('f', 'negate', 'a'));
    expect(stepTexts(trace).slice(-2)).toEqual([
      '∂f/∂a · 1 = −1 · 1 = −1, ∂f/∂x = −1 + ⋯',
      '∂f/∂a · 1 = −1 · 1 = −1, ∂f/∂x = −1 + (−1) = −2',
    ]);
    const square = traceOfNodes(leaf('x', 3), node('f', 'multiply', 'x', 'x'));
    expect(stepTexts(square).at(-1)).toBe('∂f/∂f · x = 1 · 3 = 3, ∂f/∂x = 3 + 3 = 6');
  });

  test('shows a muted operation as what it passes on', () => {
    const trace = traceOfNodes(
      leaf('x', -3),
      mutedNode('d', 'divide', 'x', null),
      node('f', 'square', 'd'),
    );
    expect(stepTexts(trace)).toEqual([
      'x = −3',
      'd = x = −3',
      'f = d² = (−3)² = 9',
      '∂f/∂f = 1',
      '∂f/∂d = 2 d = −6',
      '∂f/∂x = ∂f/∂d · ∂d/∂x = −6 · 1 = −6',
    ]);
  });

  test('writes cotangents of matrix products and sums over broadcasts', () => {
    const trace = traceOfNodes(
      leaf('X', [
        [1, 2],
        [3, 4],
      ]),
      leaf('W', [[1], [-1]]),
      leaf('b', [1]),
      node('Z', 'matmul', 'X', 'W'),
      node('A', 'add', 'Z', 'b'),
      node('L', 'sum', 'A'),
    );
    const texts = stepTexts(trace);
    expect(texts).toContain('Z = X W = [[1, 2], [3, 4]] [[1], [−1]] = [[−1], [−1]]');
    expect(texts).toContain('∂L/∂b = Σ ∂L/∂A · ∂A/∂b = Σ [[1], [1]] · 1 = [2]');
    expect(texts).toContain('∂L/∂W = Xᵀ ∂L/∂Z = [[4], [6]]');
  });

  test('sets large tensors as symbols with their space', () => {
    const trace = traceOfNodes(
      leaf('X', nestedOf(filled([5, 2], 1))),
      node('A', 'tanh', 'X'),
      node('f', 'square', 'A'),
    );
    expect(stepTexts(trace)).toEqual([
      'X ∈ ℝ^(5 × 2)',
      'A = tanh(X) ∈ ℝ^(5 × 2)',
      'f = A² ∈ ℝ^(5 × 2)',
      '∂f/∂f = 1 ∈ ℝ^(5 × 2)',
      '∂f/∂A = 2 A ∈ ℝ^(5 × 2)',
      '∂f/∂X = ∂f/∂A ⊙ (1 − A²) ∈ ℝ^(5 × 2)',
    ]);
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    'is set by KaTeX and read as text at every step of %s',
    (_, operation) => {
      for (const trace of sampleTraces(operation)) {
        trace.steps.forEach((_, at) => {
          const tex = stepFormula(trace, at + 1);
          typeset(tex);
          expect(texToText(tex)).toMatch(/^[^\\]+$/);
        });
      }
    },
  );
});
