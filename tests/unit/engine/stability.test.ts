import { describe, expect, it } from 'vitest';
import type { NestedNumbers } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf, gradientsThrough, valueOfNode } from './support.ts';

function valueOf(op: string, ...inputs: NestedNumbers[]): NestedNumbers | null {
  const leaves = inputs.map((value, slot) => ({ id: `x${slot}`, op: 'input', value }));
  const operation = { id: 'r', op, inputs: leaves.map(({ id }) => id) };
  return valueOfNode(evaluationOf([...leaves, operation]), 'r');
}

describe('at scores of ±1000', () => {
  it.each([
    ['softplus', [0, 1000], [0, 1]],
    ['silu', [-0, 1000], [0, 1]],
    ['gelu', [-0, 1000], [0, 1]],
    ['elu', [-1, 1000], [0, 1]],
  ])('a %s has its limits as values and slopes', (op, values, slopes) => {
    expect(valueOf(op, [-1000, 1000])).toEqual(values);
    expect(gradientsThrough(op, [-1000, 1000])[0]).toEqual(closeTo(slopes, 1e-12));
  });

  it('a softmax is a choice, without slope', () => {
    expect(valueOf('softmax', [-1000, 1000])).toEqual([0, 1]);
    expect(gradientsThrough('softmax', [-1000, 1000])).toEqual([closeTo([0, 0], 1e-12)]);
  });

  it('a softmax does not notice what is added to all of its scores', () => {
    const near = valueOf('softmax', [1, 2, 3]);
    expect(valueOf('softmax', [1001, 1002, 1003])).toEqual(near);
    expect(valueOf('softmax', [-999, -998, -997])).toEqual(near);
  });

  it('a softmax cross-entropy grows as the scores do, and its slopes stay between −1 and 1', () => {
    expect(valueOf('softmaxCrossEntropy', [1000, -1000], [1, 0])).toBe(0);
    expect(valueOf('softmaxCrossEntropy', [1000, -1000], [0, 1])).toBe(2000);
    const [byScores] = gradientsThrough('softmaxCrossEntropy', [1000, -1000], [0, 1]);
    expect(byScores).toEqual(closeTo([1, -1], 1e-12));
  });

  it('a binary cross-entropy with logits does the same', () => {
    expect(valueOf('binaryCrossEntropyWithLogits', 1000, 1)).toBe(0);
    expect(valueOf('binaryCrossEntropyWithLogits', 1000, 0)).toBe(1000);
    expect(valueOf('binaryCrossEntropyWithLogits', -1000, 1)).toBe(1000);
    expect(gradientsThrough('binaryCrossEntropyWithLogits', 1000, 0)).toEqual([1, -1000]);
    expect(gradientsThrough('binaryCrossEntropyWithLogits', -1000, 1)).toEqual([-1, 1000]);
  });

  it('small losses on logits keep their digits', () => {
    const tiny = closeTo(Math.exp(-40), 1e-12);
    expect(valueOf('binaryCrossEntropyWithLogits', 40, 1)).toEqual(tiny);
    expect(valueOf('softplus', -40)).toEqual(tiny);
  });
});

describe('the losses on scores', () => {
  it('agree with those on probabilities', () => {
    const scores = [
      [0.3, -1.2, 2],
      [1, 0, -0.5],
    ];
    const targets = [
      [0, 0.25, 0.75],
      [0.5, 0.2, 0.1],
    ];
    for (const [squash, loss, fused] of [
      ['softmax', 'crossEntropy', 'softmaxCrossEntropy'],
      ['sigmoid', 'binaryCrossEntropy', 'binaryCrossEntropyWithLogits'],
    ] as const) {
      expect(valueOf(fused, scores, targets)).toEqual(
        closeTo(valueOf(loss, valueOf(squash, scores)!, targets)!, 1e-12),
      );
    }
  });

  it('count rows, and one row for a vector or a number', () => {
    expect(valueOf('crossEntropy', [0.5, 0.5], [1, 1])).toEqual(closeTo(Math.log(4), 1e-12));
    expect(valueOf('crossEntropy', [[0.5], [0.5]], [[1], [1]])).toEqual(
      closeTo(Math.log(2), 1e-12),
    );
    expect(valueOf('crossEntropy', 0.5, 1)).toEqual(closeTo(Math.log(2), 1e-12));
  });
});

describe('probabilities of 0 and 1', () => {
  it('cost nothing where they are right', () => {
    expect(valueOf('binaryCrossEntropy', [0, 1], [0, 1])).toEqual(closeTo(0, 1e-12));
    expect(valueOf('crossEntropy', [0, 1], [0, 1])).toEqual(closeTo(0, 1e-12));
  });

  it('cost 100 in a binary cross-entropy where they are wrong, with finite slopes', () => {
    expect(valueOf('binaryCrossEntropy', [0, 1], [1, 0])).toBe(100);
    const [byProbability, byTarget] = gradientsThrough('binaryCrossEntropy', [0, 1], [1, 0]);
    expect(byProbability).toEqual(closeTo([-5e11, 5e11], 1e-12));
    expect(byTarget).toEqual(closeTo([50, -50], 1e-12));
  });

  it('send no gradient to an impossible class in a cross-entropy', () => {
    const [byProbability] = gradientsThrough('crossEntropy', [0, 0.5], [0, 1]);
    expect(byProbability).toEqual([0, -2]);
  });
});
