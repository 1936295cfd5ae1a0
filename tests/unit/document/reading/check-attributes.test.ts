import { describe, expect, it } from 'vitest';
import { attributesFault } from '../../../../src/document/reading/check-attributes.ts';
import { add } from '../../../../src/engine/operations/add.ts';
import { operations } from '../../../../src/engine/operations/index.ts';
import type { Operation } from '../../../../src/engine/operation.ts';
import { faultSentence } from '../../../../src/language/english/faults.ts';

const operation: Operation = {
  ...add,
  attributes: {
    slope: { kind: 'number', default: 0.1 },
    width: { kind: 'number', default: 1, above: 0 },
    axis: { kind: 'axis', default: 0, optional: false },
    shape: { kind: 'shape', default: [] },
    method: { kind: 'choice', default: 'lu', choices: ['lu', 'qr'] },
  },
};

const rows = [
  ['slope', [-1, 0, 1e300], ['1', null, Infinity, NaN, [1]], 'a finite number'],
  ['width', [0.5], [0, -1], 'a finite number above 0'],
  ['axis', [-2, 0, 1], [null, 2, -3, 0.5, '0'], 'an integer from −2 to 1'],
  [
    'shape',
    [[], [3], [2, 3], [-1], [-1, 2]],
    [[0], [-2], [-1, -1], [1.5], [1, 2, 3], 3, ['3'], null],
    'a list of at most two positive integers, one of which may be −1 for what remains',
  ],
  ['method', ['lu', 'qr'], ['QR', 'toString', 1, null], 'one of "lu", "qr"'],
] as const;

describe('every operation', () => {
  it.each(operations.map((each) => [each.name, each] as const))(
    '%s takes its defaults',
    (_, each) => {
      const defaults = Object.entries(each.attributes).map(([name, spec]) => [name, spec.default]);
      expect(attributesFault('d', each, Object.fromEntries(defaults))).toBeNull();
    },
  );
});

describe.each(rows)('the attribute %s', (name, good, bad, expected) => {
  it.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(attributesFault('d', operation, { [name]: value })).toBeNull();
  });

  it.each(bad.map((value) => [value]))('refuses %j', (value) => {
    const fault = attributesFault('d', operation, { [name]: value });
    expect(fault && faultSentence(fault)).toBe(
      `Node "d", field "attributes": attribute "${name}" must be ${expected}; write one, or leave it out.`,
    );
  });
});
