import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../src/editor/numbers/number-entry.ts';
import { adding } from '../../../../src/language/english/adding.ts';

const said = (text: string) => {
  const reading = readEntry(text);
  return 'fault' in reading ? adding.noNumber(text, reading.fault) : null;
};

describe('why a text is no number, in one sentence', () => {
  it.each([
    ['sqr(2)', '“sqr” is no function; did you mean “sqrt”?'],
    ['foobar(2)', '“foobar” is no function; write sqrt, exp, log or sin.'],
    ['2 * px', 'nothing is called “px”; did you mean “pi”?'],
    ['width', 'nothing is called “width”; write a number, pi or e.'],
    ['sqrt 2', '“sqrt” needs brackets; write sqrt(2).'],
    ['12px', '“px” does not belong at place 3.'],
    ['1 /', 'it ends where a number must follow.'],
    ['2 * (3', 'the bracket at place 5 is not closed.'],
    ['1/0', 'at place 3 it divides by zero.'],
    ['10^999', 'it is larger than any number here.'],
    ['log(-1)', 'it has no value.'],
    ['[1, 2', 'write a list as [1, 2], and a matrix as [[1, 2], [3, 4]].'],
    ['[[1], [2, 3]]', 'its rows have different lengths.'],
    ['[1,,2]', 'an entry of the list is empty.'],
    ['[1, 2/]', 'in the entry “2/”, it ends where a number must follow.'],
  ])('%s', (text, reason) => {
    expect(said(text)).toBe(`“${text}” is not a number: ${reason} The last one was kept.`);
  });
});

it('what fits where is said in the search', () => {
  expect(adding.field.producer('loss', 1)).toBe('Wire input 2 of loss to a new …');
  expect(adding.field.insert('w_1', 'd')).toBe('Insert between w₁ and d');
  expect([0, 1, 2].map((count) => adding.inputs(count, count === 2))).toEqual([
    'no input',
    '1 input',
    '2 inputs or more',
  ]);
});
