import { describe, expect, it } from 'vitest';
import { map, times } from '../../../src/engine/broadcast.ts';
import { checkGraph, checkOperation, isPassed } from '../../../src/engine/gradient-check.ts';
import type { Operation } from '../../../src/engine/operation.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { tensorOf } from '../../../src/engine/tensor.ts';
import { evaluationOf, seededRandom } from './support.ts';

const layer = [
  {
    id: 'x',
    op: 'input',
    value: [
      [1, 2],
      [-0.5, 0.25],
      [1e3, -4],
    ],
  },
  {
    id: 'W',
    op: 'parameter',
    value: [
      [0.1, -0.2],
      [0.3, 0.4],
    ],
  },
  { id: 'b', op: 'parameter', value: [0.5, -0.5] },
  { id: 'z', op: 'dense', inputs: ['x', 'W', 'b'] },
  { id: 'y', op: 'sigmoid', inputs: ['z'] },
];

describe('the gradient check', () => {
  it('passes for a graph with right gradients', () => {
    const check = checkGraph(evaluationOf(layer), 4, seededRandom(1))!;
    expect(isPassed(check)).toBe(true);
    expect(check.measured).not.toBe(0);
    expect(check.kinkDistance).toBe(Infinity);
  });

  it('fails for an operation with a wrong backward rule', () => {
    const right = operationByName.get('exp')!;
    const wrong: Operation = { ...right, vjp: (_inputs, _output, ybar) => [ybar] };
    const x = tensorOf([0.5, 1, -1]);
    for (let seed = 0; seed < 50; seed++) {
      expect(isPassed(checkOperation(right, [x], {}, seededRandom(seed)))).toBe(true);
      expect(isPassed(checkOperation(wrong, [x], {}, seededRandom(seed)))).toBe(false);
    }
  });

  it('is not blinded by a large term that does not change', () => {
    const right: Operation = {
      ...operationByName.get('exp')!,
      forward: ([x]) => map(x!, (entry) => 1e7 + Math.exp(entry)),
      vjp: ([x], _output, ybar) => [times(ybar, map(x!, Math.exp))],
    };
    const wrong: Operation = { ...right, vjp: (_inputs, _output, ybar) => [ybar] };
    expect(isPassed(checkOperation(right, [tensorOf(2)], {}, () => 0.9))).toBe(true);
    expect(isPassed(checkOperation(wrong, [tensorOf(2)], {}, () => 0.9))).toBe(false);
  });

  it('passes where the slope vanishes and only truncation is measured', () => {
    const cube = evaluationOf([
      { id: 'x', op: 'input', value: 0 },
      { id: 'y', op: 'multiply', inputs: ['x', 'x', 'x'] },
    ]);
    expect(isPassed(checkGraph(cube, 1, seededRandom(1))!)).toBe(true);
  });

  it('gives the same numbers for the same seed', () => {
    const evaluation = evaluationOf(layer);
    const first = checkGraph(evaluation, 4, seededRandom(7));
    expect(checkGraph(evaluation, 4, seededRandom(7))).toEqual(first);
    expect(checkGraph(evaluation, 4, seededRandom(8))).not.toEqual(first);
  });

  it('says how near a kink is', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: [0.25, -2] },
      { id: 'y', op: 'relu', inputs: ['x'] },
    ]);
    expect(checkGraph(evaluation, 1, seededRandom(1))!.kinkDistance).toBe(0.25);
  });

  it('does not pass where a value is not a number', () => {
    const evaluation = evaluationOf([
      { id: 'x', op: 'input', value: -1 },
      { id: 'y', op: 'log', inputs: ['x'] },
    ]);
    expect(isPassed(checkGraph(evaluation, 1, seededRandom(1))!)).toBe(false);
  });

  it('has nothing to say about an output without a value', () => {
    const evaluation = evaluationOf([{ id: 'y', op: 'log', inputs: [null] }]);
    expect(checkGraph(evaluation, 0, seededRandom(1))).toBeNull();
  });
});
