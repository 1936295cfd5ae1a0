import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '../../../../src/document/graph-document.ts';
import { birthsOf } from '../../../../src/engine/births.ts';
import { deadWires } from '../../../../src/engine/dead-wires.ts';
import { english } from '../../../../src/language/english/english.ts';
import { leaf, node, traceOfNodes } from '../../formula/support.ts';

const { diagnosis } = english;

/** What is said of each node with a NaN or an infinity, in the order of the graph. */
function births(...nodes: DocumentNode[]): string[] {
  const { evaluation } = traceOfNodes(...nodes);
  return [...birthsOf(evaluation)].map(([at, birth]) => diagnosis.birth(evaluation, at, birth));
}

function deaths(...nodes: DocumentNode[]): string[] {
  const trace = traceOfNodes(...nodes);
  return deadWires(trace).map((wire) => diagnosis.deadWire(trace.evaluation, wire));
}

describe('a NaN or an infinity', () => {
  test('says where it is born and of what, and what inherits it says from where', () => {
    expect(births(leaf('x', 0), node('q', 'log', 'x'), node('f', 'negate', 'q'))).toEqual([
      '−∞ is born here: Logarithm of 0 from x.',
      '∞, inherited from q.',
    ]);
  });

  test('names the place of an operation with several inputs', () => {
    expect(births(leaf('x', 3), leaf('y', 0), node('q', 'divide', 'x', 'y'))).toEqual([
      '∞ is born here: Divide of 0 as b from y.',
    ]);
    expect(births(leaf('x', 0), leaf('y', 0), node('q', 'divide', 'x', 'y'))).toEqual([
      'NaN is born here: Divide of 0 as b from y.',
    ]);
  });

  test('names the entry of a tensor', () => {
    const matrix = [
      [1, 2],
      [-1, 4],
    ];
    expect(births(leaf('X', matrix), node('q', 'log', 'X'))).toEqual([
      'NaN is born here: Logarithm of −1 (row 2, column 1) from X.',
    ]);
    expect(births(leaf('x', [0, 0, 1]), node('q', 'log', 'x'))).toEqual([
      '−∞ is born here: Logarithm of 0 (entry 1) and 1 more from x.',
    ]);
  });
});

describe('a gradient that stops', () => {
  test('is dead below 0 of a ReLU and saturated far out on a sigmoid', () => {
    expect(deaths(leaf('x', -2), node('f', 'relu', 'x'))).toEqual([
      'Dead: the slope of ReLU at x = −2 is 0, so no gradient passes to x.',
    ]);
    expect(deaths(leaf('x', 30), node('f', 'sigmoid', 'x'))).toEqual([
      'Saturated: Sigmoid is all but flat at x = 30, so hardly any gradient passes to x.',
    ]);
  });

  test('says of how many entries', () => {
    expect(deaths(leaf('x', [-2, -1, 3]), node('h', 'relu', 'x'), node('f', 'sum', 'h'))).toEqual([
      'Dead for 2 of 3 entries: the slope of ReLU there is 0, so no gradient passes to x.',
    ]);
  });
});

test('a drag tells the change that is measured and the one foretold', () => {
  const change = { measured: 0.1 + 0.2, predicted: 4 * 0.1 };
  expect(diagnosis.probe.measured('f', change)).toBe('Δf measured: 0.3');
  expect(diagnosis.probe.predicted('f', 'w_1', 4, -0.1, change)).toBe(
    '∂f/∂w₁ · Δw₁ = 4 · (−0.1) = 0.4',
  );
});
