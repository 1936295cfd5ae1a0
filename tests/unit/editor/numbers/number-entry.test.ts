import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryText,
  nudged,
  parseEntry,
  stepFor,
} from '../../../../src/editor/numbers/number-entry.ts';

describe('parseEntry', () => {
  it.each([
    ['4', 4],
    [' −3 ', -3],
    ['-2e-3', -0.002],
    ['.5', 0.5],
    ['2.', 2],
    ['+1', 1],
    ['3,5', 3.5],
    ['1/4', 0.25],
    ['sqrt(16) + 2^3', 12],
    ['[1/2, −sqrt(4)]', [0.5, -2]],
    [
      ' [ [1/2, 1], [2^2, e - e] ] ',
      [
        [0.5, 1],
        [4, 0],
      ],
    ],
    ['[1, −2]', [1, -2]],
    [
      '[[1, 2], [3, 4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('reads %j', (text, value) => {
    expect(parseEntry(text)).toEqual(value);
  });

  it.each([
    '',
    'abc',
    '1,5,2',
    '1/',
    '[1/0]',
    '[sqrt]',
    '[[1], 2]',
    '[1] + 2',
    '1e999',
    '[]',
    '[1,,2]',
    '[[1],[2,3]]',
    '[[]]',
    '[1,[2]]',
    '0x10',
  ])('refuses %j', (text) => {
    expect(parseEntry(text)).toBeNull();
  });

  it('reads back what entryText writes, to the last digit', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    const value = fc.oneof(numbers, fc.array(numbers, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(value, (entry) => {
        // JSON has no negative zero, and nobody means one.
        const plain = JSON.parse(JSON.stringify(entry)) as number | number[];
        expect(parseEntry(entryText(plain))).toEqual(plain);
      }),
    );
  });
});

describe('stepping a number', () => {
  it('changes its last decimal, a hundredth at the finest', () => {
    expect([4, 0.5, 0.25, 0.125].map(stepFor)).toEqual([1, 0.1, 0.01, 0.01]);
  });

  it('adds no rounding noise', () => {
    expect(nudged(0.1, 0.1, 2)).toBe(0.3);
    expect(nudged(1, 0.1, -3)).toBe(0.7);
    expect(nudged(0.125, 0.01, 1)).toBe(0.135);
    expect(nudged(-3, 1, 5)).toBe(2);
  });
});
