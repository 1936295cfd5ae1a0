import { describe, expect, test } from 'vitest';
import { operations } from '../../../../src/engine/operations/index.ts';
import { english } from '../../../../src/language/english/english.ts';
import { leaf, node, sampleTraces, traceOfNodes, workedExample } from '../../formula/support.ts';

const { announceStep, explainStep, stepPosition } = english;

describe('the position in a trace', () => {
  test.each([
    [0, 'start, step 0 of 10'],
    [3, 'forward, step 3 of 10'],
    [5, 'forward, step 5 of 10'],
    [6, 'backward, step 6 of 10'],
    [9, 'backward, step 9 of 10'],
  ])('at step %i is %s', (number, text) => {
    expect(stepPosition(workedExample(), number)).toBe(text);
  });
});

describe('the announcement of a step', () => {
  test.each([
    [0, 'Step 0 of 10: no value is shown yet.'],
    [2, 'Step 2 of 10, forward: y is −3.'],
    [4, 'Step 4 of 10, forward: d = x + y = 1 + (−3) = −2.'],
    [6, 'Step 6 of 10, backward: the gradient of the output f is 1.'],
    [8, 'Step 8 of 10, backward: z receives 1 · (−2) = −2 from f, so the gradient of z is −2.'],
    [9, 'Step 9 of 10, backward: x receives 4 · 1 = 4 from d, so the gradient of x is 4.'],
  ])('%i of the worked example', (number, text) => {
    expect(announceStep(workedExample(), number)).toBe(text);
  });

  test('tells a sum that is not complete from one that is', () => {
    const trace = traceOfNodes(leaf('x', -3), node('f', 'multiply', 'x', 'x'));
    expect([4, 5].map((number) => announceStep(trace, number))).toEqual([
      'Step 4 of 5, backward: x receives 1 · (−3) = −3 from f, so the gradient of x so far is −3.',
      'Step 5 of 5, backward: x receives 1 · (−3) = −3 from f, so the gradient of x is −3 + (−3) = −6.',
    ]);
  });
});

describe('the explanation of a step', () => {
  test('says how to begin', () => {
    expect(explainStep(workedExample(), 0)).toBe('Press Step forward to begin.');
    expect(explainStep(traceOfNodes(node('f', 'add', null, null)), 0)).toBe(
      'There is no step yet: add a variable from the palette.',
    );
  });

  test('says what kind of variable a leaf is', () => {
    const trace = traceOfNodes(
      leaf('x', 1),
      leaf('w', 1, 'parameter'),
      leaf('c', 1, 'constant'),
      node('f', 'add', 'x', 'w', 'c'),
    );
    expect([1, 2, 3].map((number) => explainStep(trace, number))).toEqual([
      'x is an input: its value is given.',
      'w is a parameter: its value is given, and training changes it.',
      'c is a constant: it has no gradient.',
    ]);
  });

  test('gives the reason of the operation that sends the gradient', () => {
    expect(explainStep(workedExample(), 9)).toBe(
      'An addition passes the gradient on unchanged: its local derivative is 1.',
    );
  });

  test('says which contribution to a sum this is', () => {
    const trace = traceOfNodes(
      leaf('w', 2),
      node('a', 'negate', 'w'),
      node('b', 'negate', 'w'),
      node('f', 'add', 'a', 'b'),
    );
    const reasons = trace.steps.map((_, at) => explainStep(trace, at + 1));
    expect(reasons.at(-2)).toContain(
      'w feeds 2 operations, so its gradient is the sum of 2 contributions; this is the first.',
    );
    expect(reasons.at(-1)).toContain('this is the last.');
    const square = traceOfNodes(leaf('x', 3), node('f', 'multiply', 'x', 'x'));
    expect(explainStep(square, 4)).toContain('x feeds 2 inputs,');
  });

  test.each([
    [[1, 2, 3], 'b was repeated to fit, so its gradient is summed over 2 rows.'],
    [[[1], [2]], 'b was repeated to fit, so its gradient is summed over 3 columns.'],
    [1, 'b was repeated to fit, so its gradient is summed over 6 entries.'],
  ])('says over what a broadcast of %j is summed', (b, sentence) => {
    const X = leaf('X', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const trace = traceOfNodes(X, leaf('b', b), node('Z', 'add', 'X', 'b'), node('L', 'sum', 'Z'));
    expect(explainStep(trace, trace.steps.length)).toContain(sentence);
  });

  test('says that the sum of a tensor is differentiated', () => {
    expect(explainStep(traceOfNodes(leaf('x', [1, 2]), node('f', 'negate', 'x')), 3)).toBe(
      'f is no scalar, so the sum of its entries is differentiated: each entry starts with 1.',
    );
  });
});

test('every step of every operation is announced and explained in plain sentences', () => {
  for (const trace of operations.flatMap(sampleTraces)) {
    for (let number = 0; number <= trace.steps.length; number++) {
      expect(announceStep(trace, number)).toMatch(/^Step \d+ of \d+[^\\]*\.$/);
      expect(explainStep(trace, number)).toMatch(/^[^\\]+\.$/);
    }
  }
});
