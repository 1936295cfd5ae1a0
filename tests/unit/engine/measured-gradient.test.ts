import { describe, expect, test } from 'vitest';
import { gradientsOf } from '../../../src/engine/backward.ts';
import { kinkNear } from '../../../src/engine/kink-near.ts';
import { measuredGradient, slopesBeside } from '../../../src/engine/measured-gradient.ts';
import { filled, nestedOf } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf } from './support.ts';

const inputs = [
  { id: 'x', op: 'input', value: 0 },
  {
    id: 'W',
    op: 'input',
    value: [
      [1, 2],
      [0.5, -1],
    ],
  },
];

describe('a measured gradient', () => {
  test('agrees with the computed one entry by entry, at leaves and at operations', () => {
    const evaluation = evaluationOf([
      ...inputs,
      { id: 'h', op: 'tanh', inputs: ['W'] },
      { id: 'f', op: 'sum', inputs: ['h'] },
    ]);
    const gradients = gradientsOf(evaluation, 3);
    for (const node of [1, 2]) {
      const measured = measuredGradient(evaluation, 3, node)!;
      expect(nestedOf(measured)).toEqual(closeTo(nestedOf(gradients[node]!), 1e-8));
    }
  });

  test('is not taken of more entries than 64, nor of what has no value', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: Array.from(filled([65], 1).data) },
      { id: 'f', op: 'sum', inputs: ['x'] },
      { id: 'g', op: 'sum', inputs: [null] },
    ]);
    expect(measuredGradient(evaluation, 1, 0)).toBeNull();
    expect(measuredGradient(evaluation, 1, 2)).toBeNull();
  });
});

describe('at a kink', () => {
  const evaluation = evaluationOf([
    ...inputs,
    { id: 'a', op: 'abs', inputs: ['x'] },
    { id: 'f', op: 'multiply', inputs: ['a', 'a'] },
    { id: 'r', op: 'relu', inputs: ['W'] },
  ]);

  test('the slopes on the two sides of a number differ', () => {
    const [left, right] = slopesBeside(evaluation, 2, 0)!;
    expect([left, right]).toEqual([closeTo(-1, 1e-9), closeTo(1, 1e-9)]);
    expect(slopesBeside(evaluation, 4, 1)).toBeNull();
  });

  test('the operation that has it is the nearest one that the node feeds', () => {
    expect(kinkNear(evaluation, 0)).toBe(2);
    expect(kinkNear(evaluation, 1)).toBe(4);
    expect(kinkNear(evaluation, 3)).toBeNull();
  });
});
