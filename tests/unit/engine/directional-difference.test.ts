import { describe, expect, it } from 'vitest';
import { gradientsOf } from '../../../src/engine/backward.ts';
import { directionalDifference } from '../../../src/engine/directional-difference.ts';
import { tensorOf, type NestedNumbers } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf } from './support.ts';

describe('a directional difference', () => {
  it('is the sum of the slopes of all entries along the direction', () => {
    const { slope, isBent, kinkDistance } = through('square', [3, -1], [1, 10]);
    expect(slope).toEqual(closeTo(2 * 3 * 1 + 2 * -1 * 10, 1e-8));
    expect([isBent, kinkDistance]).toEqual([false, null]);
  });

  it('knows how wrong it may be where the function is curved', () => {
    const { slope, truncation } = through('exp', 0, 100);
    expect(Math.abs(slope - 100)).toBeLessThan(truncation);
    // The step is 2⁻¹⁷: without the doubled one, this would be the error.
    expect(truncation).toEqual(closeTo((100 * (100 * 2 ** -17) ** 2) / 6, 1e-2));
  });

  it('is bent at a kink, and knows how far away the kink is', () => {
    expect(through('relu', 1e-7, 1)).toMatchObject({ isBent: true, kinkDistance: 1e-7 });
    expect(through('relu', 1, 1)).toMatchObject({ isBent: false, kinkDistance: null });
  });

  it('is not a number where a step leads to no value', () => {
    const matrix = [
      [2, 0],
      [0, 2],
    ];
    const evaluation = evaluationOf([
      { id: 'A', op: 'input', value: matrix },
      { id: 'b', op: 'input', value: [1, 1] },
      { id: 'x', op: 'solve', inputs: ['A', 'b'], attributes: { method: 'cholesky' } },
    ]);
    const direction = tensorOf([
      [0, 1],
      [0, 0],
    ]);
    const gradients = gradientsOf(evaluation, 2);
    expect(directionalDifference(evaluation, 2, 0, direction, gradients).slope).toBeNaN();
  });
});

function through(op: string, value: NestedNumbers, direction: NestedNumbers) {
  const evaluation = evaluationOf([
    { id: 'x', op: 'input', value },
    { id: 'f', op, inputs: ['x'] },
  ]);
  const gradients = gradientsOf(evaluation, 1);
  return directionalDifference(evaluation, 1, 0, tensorOf(direction), gradients);
}
