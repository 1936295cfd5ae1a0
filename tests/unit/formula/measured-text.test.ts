import { expect, test } from 'vitest';
import { comparedTexts } from '../../../src/formula/measured-text.ts';

test.each([
  [4, 4.00000000003, '4.0000', '4.0000'],
  [-2, -2.00000000001, '−2.0000', '−2.0000'],
  [0, -1e-13, '0.0000', '0.0000'],
  [0.1, 0.09999999999, '0.1000', '0.1000'],
  [0, 0.5, '0.0000', '0.5000'],
  [-1e-7, 1, '0.0000', '1.0000'],
  [1.2345678e-8, 1.2346e-8, '1.235×10⁻⁸', '1.235×10⁻⁸'],
  [123456, 123456.0000001, '123456', '123456'],
  [1, NaN, '1', 'NaN'],
])('computed %d and measured %d read %s and %s', (computed, measured, left, right) => {
  expect(comparedTexts(computed, measured)).toEqual([left, right]);
});
