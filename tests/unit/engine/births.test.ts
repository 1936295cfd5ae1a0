import { describe, expect, it } from 'vitest';
import type { NestedNumbers } from '../../../src/engine/tensor.ts';
import { birthsOf } from '../../../src/engine/births.ts';
import { evaluationOf } from './support.ts';

describe('a NaN or an infinity is born', () => {
  it('from a logarithm of 0 or of a negative number', () => {
    expect(birth('log', 0)).toEqual(bornOf({ slot: 0, entries: [0] }));
    expect(birth('log', -1)).toEqual(bornOf({ slot: 0, entries: [0] }));
  });

  it('from a division by 0, whatever is divided', () => {
    expect(birth('divide', 1, 0)).toEqual(bornOf({ slot: 1, entries: [0] }));
    expect(birth('divide', 0, 0)).toEqual(bornOf({ slot: 1, entries: [0] }));
  });

  it('from an exponential that overflows', () => {
    expect(birth('exp', 1000)).toEqual(bornOf({ slot: 0, entries: [0] }));
  });

  it('from two factors that are too large together', () => {
    expect(birth('multiply', 1e200, 1e200)).toEqual(
      bornOf({ slot: 0, entries: [0] }, { slot: 1, entries: [0] }),
    );
  });

  it('from a root of a negative base', () => {
    expect(birth('power', -8, 0.5)).toMatchObject({ slots: [{ slot: 0, entries: [0] }] });
  });

  it('from the entries that the elementwise operation cannot take', () => {
    expect(birth('sqrt', [4, -1, 9, -2])).toEqual(bornOf({ slot: 0, entries: [1, 3] }));
  });

  it('from one entry that was broadcast', () => {
    const matrix = [
      [1, 2],
      [3, 4],
    ];
    expect(birth('divide', matrix, [5, 0])).toEqual(bornOf({ slot: 1, entries: [1] }));
  });

  it('from the one entry among those of a penalty whose square overflows', () => {
    expect(birth('l2Penalty', [1, 1e200, 2])).toEqual(bornOf({ slot: 0, entries: [1] }));
  });

  it('from entries that are too large only together', () => {
    expect(birth('sum', [1e308, 1e308])).toEqual(bornOf({ slot: 0, entries: [] }));
  });

  it('from an input too large to be tried entry by entry', () => {
    const weights = new Array<number>(1000).fill(1e200);
    expect(birth('l2Penalty', weights)).toEqual(bornOf({ slot: 0, entries: [] }));
  });

  it('in a leaf that holds one', () => {
    const evaluation = evaluationOf([{ id: 'x', op: 'input', value: [1, NaN] }]);
    expect(birthsOf(evaluation).get(0)).toEqual(bornOf());
  });
});

describe('a NaN or an infinity is inherited', () => {
  const evaluation = evaluationOf([
    { id: 'sum', op: 'add', inputs: ['late', 'x'] },
    { id: 'x', op: 'input', value: 0 },
    { id: 'born', op: 'log', inputs: ['x'] },
    { id: 'next', op: 'exp', inputs: ['born'] },
    { id: 'late', op: 'negate', inputs: ['born'] },
    { id: 'other', op: 'square', inputs: ['x'] },
  ]);

  it('from the node at which it was born, however far back', () => {
    expect(Object.fromEntries(birthsOf(evaluation))).toEqual({
      0: { kind: 'inherited', from: 2 },
      2: bornOf({ slot: 0, entries: [0] }),
      4: { kind: 'inherited', from: 2 },
    });
  });

  it('by nothing that is finite again', () => {
    expect(birthsOf(evaluation).has(3)).toBe(false);
  });

  it('along a chain of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      id: `n${at}`,
      op: 'negate',
      inputs: [at === 0 ? 'x' : `n${at - 1}`],
    }));
    const births = birthsOf(evaluationOf([{ id: 'x', op: 'input', value: NaN }, ...chain]));
    expect(births.get(20_000)).toEqual({ kind: 'inherited', from: 0 });
  });
});

it('nothing is born where there is no value', () => {
  const evaluation = evaluationOf([{ id: 'y', op: 'log', inputs: [null] }]);
  expect(birthsOf(evaluation).size).toBe(0);
});

function bornOf(...slots: { slot: number; entries: number[] }[]) {
  return { kind: 'born', slots };
}

function birth(op: string, ...inputs: NestedNumbers[]) {
  const leaves = inputs.map((value, slot) => ({ id: `x${slot}`, op: 'input', value }));
  const reads = leaves.map(({ id }) => id);
  return birthsOf(evaluationOf([...leaves, { id: 'z', op, inputs: reads }])).get(inputs.length);
}
