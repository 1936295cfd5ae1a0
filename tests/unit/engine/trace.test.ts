import { describe, expect, it } from 'vitest';
import { backwardSteps, gradientsOf } from '../../../src/engine/backward.ts';
import { valueAt } from '../../../src/engine/forward.ts';
import { nestedOf } from '../../../src/engine/tensor.ts';
import { gradientShown, isValueShown, stepAt, traceOf } from '../../../src/engine/trace.ts';
import { worked } from '../document/support.ts';
import { evaluationOf } from './support.ts';

const fanOut = [
  { id: 'w', op: 'parameter', value: -3 },
  { id: 'c', op: 'constant', value: [1, 2] },
  { id: 'a', op: 'multiply', inputs: ['w', 'w'] },
  { id: 'm', op: 'multiply', inputs: ['a', 'c'] },
  { id: 'f', op: 'add', inputs: ['m', 'w'] },
];

describe('a trace', () => {
  it('gives the same step each time it is asked', () => {
    const trace = traceOf(evaluationOf(worked.nodes), 4);
    expect(stepAt(trace, 9)).toBe(trace.steps[8]);
    expect(stepAt(trace, 9)).toBe(stepAt(trace, 9));
    expect(stepAt(trace, 0)).toBeUndefined();
  });

  it('takes the same steps as another one whatever its numbers are, and only then', () => {
    const of = (w: number, factor: object) =>
      traceOf(
        evaluationOf([
          { ...fanOut[0]!, value: w },
          ...fanOut.slice(1, 3),
          { ...fanOut[3]!, ...factor },
          fanOut[4]!,
        ]),
        4,
      );
    const trace = of(-3, {});
    expect(trace.length).toBe(trace.steps.length);
    expect(trace.isLike(of(7, {}))).toBe(true);
    expect(trace.isLike(of(-3, { inputs: ['c', 'a'] }))).toBe(false);
    expect(trace.isLike(traceOf(trace.evaluation, 3))).toBe(false);
  });

  it('has the steps of both passes, the backward ones with what came before', () => {
    const evaluation = evaluationOf(fanOut);
    const trace = traceOf(evaluation, 4);
    expect(trace.forwardCount).toBe(5);
    expect(trace.steps.slice(5)).toEqual([...backwardSteps(evaluation, 4)]);
    const toW = trace.gradientSteps.get(0).map((number) => stepAt(trace, number)!);
    const sums = toW.map((step) =>
      step.kind === 'edge'
        ? [step.reader, step.slot, step.before, step.contribution, step.total].map((part) =>
            part === null || typeof part === 'number' ? part : nestedOf(part),
          )
        : [],
    );
    // w reaches f directly, in two entries, and twice through a: each time 3 · (−3).
    expect(sums).toEqual([
      [4, 1, null, 2, 2],
      [2, 0, 2, -9, -7],
      [2, 1, -7, -9, -16],
    ]);
  });

  it('shows a value and a gradient from their steps on', () => {
    const evaluation = evaluationOf(fanOut);
    const trace = traceOf(evaluation, 4);
    expect([0, 1, 2].map((number) => isValueShown(trace, 1, number))).toEqual([false, false, true]);
    const [first, , last] = trace.gradientSteps.get(0);
    const at = (number: number) => {
      const gradient = gradientShown(trace, 0, number);
      return gradient === null ? null : nestedOf(gradient);
    };
    expect([at(first! - 1), at(first!), at(last! - 1), at(last!)]).toEqual([null, 2, -7, -16]);
    expect(gradientsOf(evaluation, 4).map((g) => g && nestedOf(g))).toEqual([
      ...[-16, null, 3],
      ...[
        [1, 1],
        [1, 1],
      ],
    ]);
    expect(trace.gradientSteps.has(1)).toBe(false);
  });

  it('takes its values from the evaluation, whether or not outcomes were asked for', () => {
    const evaluation = evaluationOf(fanOut);
    const before = evaluation.graph.nodes.map((_, index) => nestedOf(valueAt(evaluation, index)!));
    const outcomes = evaluation.outcomes.map((outcome) =>
      outcome.kind === 'value' ? nestedOf(outcome.value) : null,
    );
    expect(outcomes).toEqual(before);
    expect(evaluation.outcomes).toBe(evaluation.outcomes);
  });
});
