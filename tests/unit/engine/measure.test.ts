import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationWith, measuredChange } from '../../../src/engine/measure.ts';
import { nestedOf, scalar, tensorOf } from '../../../src/engine/tensor.ts';
import { valueAt } from '../../../src/engine/forward.ts';
import { closeTo, evaluationOf } from './support.ts';

const square = evaluationOf([
  { id: 'x', op: 'input', value: 3 },
  { id: 'f', op: 'square', inputs: ['x'] },
  { id: 'c', op: 'constant', value: 1 },
]);

describe('a measured change', () => {
  it('of x² at 3 moved by h is 6h + h², where 6h is predicted', () => {
    const change = measuredChange(square, 1, 0, scalar(3.5))!;
    expect(change).toEqual({ measured: 3.25, predicted: 3 });
  });

  it('agrees with the prediction wherever the function is linear', () => {
    const number = fc.integer({ min: -99, max: 99 });
    fc.assert(
      fc.property(number, number, number, number, (a, b, da, db) => {
        const evaluation = evaluationOf([
          { id: 'x', op: 'parameter', value: [a, b] },
          { id: 'w', op: 'input', value: [3, -7] },
          { id: 'f', op: 'multiply', inputs: ['w', 'x'] },
        ]);
        const { measured, predicted } = measuredChange(evaluation, 2, 0, tensorOf([da, db]))!;
        expect(measured).toBe(predicted);
        expect(measured).toBe(3 * (da - a) - 7 * (db - b));
      }),
    );
  });

  it('and its prediction differ by the square of the step', () => {
    const gapAt = (h: number) => {
      const { measured, predicted } = measuredChange(square, 1, 0, scalar(3 + h))!;
      return measured - predicted;
    };
    expect(gapAt(0.01)).toEqual(closeTo(1e-4, 1e-9));
    expect(gapAt(0.001)).toEqual(closeTo(1e-6, 1e-6));
  });

  it('is not to be had of a constant, of another shape, or where there is no value', () => {
    expect(measuredChange(square, 1, 2, scalar(2))).toBeNull();
    expect(measuredChange(square, 1, 0, tensorOf([1, 2]))).toBeNull();
    const unwired = evaluationOf([
      { id: 'x', op: 'input', value: 3 },
      { id: 'f', op: 'add', inputs: ['x', null] },
    ]);
    expect(measuredChange(unwired, 1, 0, scalar(2))).toBeNull();
  });
});

describe('a node that is held at a value', () => {
  it('passes it on, whatever it would compute', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: 3 },
      { id: 's', op: 'square', inputs: ['x'] },
      { id: 'f', op: 'negate', inputs: ['s'] },
    ]);
    const held = evaluationWith(evaluation, 1, scalar(100));
    expect(nestedOf(valueAt(held, 2)!)).toBe(-100);
    expect(held.outcomes[0]).toBe(evaluation.outcomes[0]);
    expect(nestedOf(valueAt(evaluation, 2)!)).toBe(-9);
  });
});
