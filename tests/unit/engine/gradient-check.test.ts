import { describe, expect, it } from 'vitest';
import { map, times } from '../../../src/engine/broadcast.ts';
import { checkOperation, isSound } from '../../../src/engine/gradient-check.ts';
import type { Operation } from '../../../src/engine/operation.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import { tensorOf, type Tensor } from '../../../src/engine/tensor.ts';

const exp = operationByName.get('exp')!;
const multiply = operationByName.get('multiply')!;

function kindsOf(operation: Operation, inputs: readonly Tensor[], seed: number): string[] {
  return checkOperation(operation, inputs, {}, seed).map(({ verdict }) => verdict.kind);
}

describe('the check of an operation', () => {
  it('fails for a wrong backward rule, along every direction', () => {
    const wrong: Operation = { ...exp, vjp: (_inputs, _output, ybar) => [ybar] };
    const x = tensorOf([0.5, 1, -1]);
    for (let seed = 0; seed < 50; seed++) {
      expect(kindsOf(exp, [x], seed)).toEqual(['passed']);
      expect(kindsOf(wrong, [x], seed)).toEqual(['failed']);
    }
  });

  it('names the input whose backward rule is wrong', () => {
    const wrong: Operation = {
      ...multiply,
      vjp: ([, b], _output, ybar) => [times(ybar, b!), times(ybar, b!)],
    };
    expect(kindsOf(multiply, [tensorOf([2, 3]), tensorOf(5)], 1)).toEqual(['passed', 'passed']);
    expect(kindsOf(wrong, [tensorOf([2, 3]), tensorOf(5)], 1)).toEqual(['passed', 'failed']);
  });

  it('is not blinded by a large term that does not change', () => {
    const right: Operation = {
      ...exp,
      forward: ([x]) => map(x!, (entry) => 1e7 + Math.exp(entry)),
      vjp: ([x], _output, ybar) => [times(ybar, map(x!, Math.exp))],
    };
    const wrong: Operation = { ...right, vjp: (_inputs, _output, ybar) => [ybar] };
    for (let seed = 0; seed < 20; seed++) {
      const [sound] = checkOperation(right, [tensorOf(2)], {}, seed);
      expect(isSound(sound!.verdict)).toBe(true);
      expect(kindsOf(wrong, [tensorOf(2)], seed)).toEqual(['failed']);
    }
  });

  it('says nothing at a kink', () => {
    expect(kindsOf(operationByName.get('relu')!, [tensorOf([0, 1])], 1)).toEqual(['kink']);
  });

  it('does not pass where a value is not a number', () => {
    expect(kindsOf(operationByName.get('log')!, [tensorOf(-1)], 1)).toEqual(['failed']);
  });
});
