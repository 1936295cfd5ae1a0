import { describe, expect, it } from 'vitest';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { tensorOf } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf, gradientsById, gradientsThrough } from './support.ts';

describe('at a kink of an activation', () => {
  it('a leaky ReLU takes the slope of its left side at 0', () => {
    expect(gradientsThrough('leakyRelu', [-1, 0, -0, 1])).toEqual([[0.1, 0.1, 0.1, 1]]);
  });

  it('an ELU takes the slope of its left side at 0', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [0, -0, 1] },
      { id: 'y', op: 'elu', inputs: ['x'], attributes: { alpha: 2 } },
    ]);
    expect(gradientsById(evaluation, 'y')['x']).toEqual([2, 2, 1]);
  });

  it('a PReLU takes the slope of its left side at 0, where its α has none', () => {
    expect(gradientsThrough('prelu', [-2, 0, 3], 0.25)).toEqual([[0.25, 0.25, 1], -2]);
  });

  it('a step has the slope 0 everywhere', () => {
    expect(gradientsThrough('step', [-1, 0, 1])).toEqual([[0, 0, 0]]);
  });

  it('a maxout shares the gradient equally among tied pieces', () => {
    expect(gradientsThrough('maxout', 2, 1, 0, -1, 4)).toEqual([0, 1, 0.5, 1, 0.5]);
    const three = gradientsThrough('maxout', 0, 1, 5, 2, 5, 6, 5);
    expect(three).toEqual([3, 0, 1 / 3, 0, 1 / 3, 0, 1 / 3]);
  });

  it('a maxout sends the whole gradient to the larger piece', () => {
    expect(gradientsThrough('maxout', 2, 3, 0, -1, 4)).toEqual([3, 2, 1, 0, 0]);
  });
});

describe('at a kink of a loss', () => {
  it('a mean absolute error has the slope 0 at its target', () => {
    expect(gradientsThrough('meanAbsoluteError', [1, 2], [1, 4])).toEqual([
      [0, -0.5],
      [0, 0.5],
    ]);
  });

  it('an L1 penalty has the slope 0 at 0', () => {
    expect(gradientsThrough('l1Penalty', [-3, 0, 3], 0)).toEqual([[-0.01, 0, 0.01], 0]);
  });

  it('a hinge loss has the slope 0 on the margin', () => {
    expect(gradientsThrough('hinge', 1, 1)).toEqual([0, 0]);
    expect(gradientsThrough('hinge', 0.5, -1)).toEqual([1, -0.5]);
  });

  it('a Huber loss has the same slope on both sides of δ', () => {
    expect(gradientsThrough('huber', [1 - 1e-12, 1, 1 + 1e-12], 0)[0]).toEqual(
      closeTo([1 / 3, 1 / 3, 1 / 3], 1e-10),
    );
  });
});

describe('the distance from a kink', () => {
  const distance = (op: string, alpha: number | undefined, ...inputs: (number | number[])[]) =>
    operationByName.get(op)!.kinkDistance!(
      inputs.map(tensorOf),
      alpha === undefined ? {} : { alpha },
    );

  it('is that of the entry nearest to 0', () => {
    expect(distance('leakyRelu', 0.1, [3, -0.25])).toBe(0.25);
    expect(distance('prelu', undefined, [3, -0.25], 0.5)).toBe(0.25);
    expect(distance('step', undefined, [3, -0.25])).toBe(0.25);
    expect(distance('l1Penalty', undefined, [3, -0.25], 0.125)).toBe(0.125);
  });

  it('is that of the prediction nearest to its target', () => {
    expect(distance('meanAbsoluteError', undefined, [3, 1], [2.5, 4])).toBe(0.5);
  });

  it('has no bound where both sides have one slope', () => {
    expect(distance('elu', 1, 0)).toBe(Infinity);
    expect(distance('leakyRelu', 1, 0)).toBe(Infinity);
  });

  it('is 0 on the margin of a hinge and at a tie of a maxout', () => {
    expect(distance('hinge', undefined, 1, 1)).toBe(0);
    expect(distance('maxout', undefined, 2, 1, 0, -1, 4)).toBe(0);
  });
});

describe('a leaky ReLU', () => {
  it('is max(x, αx) for slopes above 1 too', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [-1, 0, 1] },
      { id: 'y', op: 'leakyRelu', inputs: ['x'], attributes: { alpha: 3 } },
    ]);
    expect(gradientsById(evaluation, 'y')['x']).toEqual([1, 1, 3]);
  });
});
