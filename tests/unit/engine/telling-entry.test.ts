import { expect, test } from 'vitest';
import { tellingEntry } from '../../../src/engine/telling-entry.ts';
import type { Tensor } from '../../../src/engine/tensor.ts';

const vector = (...data: number[]): Tensor => ({
  shape: [data.length],
  data: Float64Array.from(data),
});

test('the largest entry tells most where all entries agree', () => {
  const telling = tellingEntry(vector(0, -2, 0), vector(1e-11, -2, 0));
  expect(telling).toEqual({ entry: 1, deviation: 1e-11 });
});

test('the entry that differs most tells most where one differs', () => {
  expect(tellingEntry(vector(0, -2, 5), vector(0.25, -2, 5))).toEqual({
    entry: 0,
    deviation: 0.25,
  });
});

test('an entry that is not finite tells most of all', () => {
  expect(tellingEntry(vector(1, 2), vector(9, NaN))).toEqual({ entry: 1, deviation: NaN });
});
