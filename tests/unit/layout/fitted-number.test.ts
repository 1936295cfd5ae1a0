import { describe, expect, test } from 'vitest';
import { tensorOf } from '../../../src/engine/tensor.ts';
import { widthOf } from '../../../src/exporters/text/drawn-sign.ts';
import { inter } from '../../../src/exporters/text/faces.ts';
import { numberForms, tensorForms } from '../../../src/formula/number-text.ts';
import { setSymbol } from '../../../src/exporters/parts/symbol.ts';
import {
  fitDraft,
  fieldWidth,
  fitLeaf,
  fitResultChip,
  fitResult,
  widthEm,
  type FittedText,
} from '../../../src/layout/fitted-number.ts';
import { RESULT, resultWidth } from '../../../src/layout/geometry.ts';

const numbers = [
  0,
  7,
  -2 / 3,
  -1234.5,
  -0.0001853,
  1.5e-7,
  -1.2346e-5,
  123456.7,
  -999999,
  -1.2345e9,
  -1.234e-100,
  5e-324,
  -1.7976931348623157e308,
  Number.NaN,
  -Infinity,
];

function drawnWidth({ text, size }: FittedText): number {
  return widthOf(text, inter(600)) * size;
}

describe('a number that fits', () => {
  test.each(numbers)('%s is no wider in its font than it is taken to be', (number) => {
    const { text } = fitLeaf(numberForms(number));
    expect(widthOf(text, inter(600))).toBeLessThanOrEqual(widthEm(text) + 0.05);
  });

  test.each(['f', 'W', 'm', 'loss', 'theta', 'w_12', 'prediction'])(
    'the result of %s stays within its pill',
    (id) => {
      const name = setSymbol(id, 26, 30).width;
      for (const number of numbers) {
        const fit = fitResult(id, numberForms(number));
        expect(name + 18 + 17 + drawnWidth(fit)).toBeLessThanOrEqual(resultWidth(id) - 4);
        expect(fit.size).toBeGreaterThanOrEqual(16);
      }
    },
  );

  test('shrinks before it loses digits, and loses digits before it is hard to read', () => {
    expect(fitResult('f', numberForms(-12))).toEqual({ text: '−12', size: 22 });
    const shrunk = fitResult('f', numberForms(-0.6667));
    expect(shrunk.text).toBe('−0.6667');
    expect(shrunk.size).toBeLessThan(22);
    expect(fitResult('f', numberForms(-0.00018534)).text).toBe('−0.000185');
    expect(fitResult('f', numberForms(1.2345e-7)).text).toBe('1.23×10⁻⁷');
  });

  test('a vector is shown where there is room for it, and else its space', () => {
    expect(fitResult('f', tensorForms(tensorOf([7, 14, 21]))).text).toBe('[7, 14, 21]');
    expect(fitResult('f', tensorForms(tensorOf([0.5678, 14, 21]))).text).toBe('ℝ³');
  });

  test.each(numbers)('%s beside the output leaves a gap before the pill', (number) => {
    const fit = fitResultChip(numberForms(number));
    expect(12 + 16 + drawnWidth(fit)).toBeLessThanOrEqual(RESULT.distance);
    expect(fit.size).toBeGreaterThanOrEqual(14);
  });

  test.each(numbers)('%s in a leaf is at least 14 pixels high and stays in its field', (number) => {
    const fit = fitLeaf(numberForms(number));
    expect(fit.size).toBeGreaterThanOrEqual(14);
    expect(drawnWidth(fit)).toBeLessThanOrEqual(fieldWidth(fit));
    expect(fieldWidth(fit)).toBeLessThanOrEqual(80);
  });

  test('a draft keeps all its signs at a size that can be read', () => {
    const draft = fitDraft('-0.000012345678');
    expect(draft).toEqual({ text: '-0.000012345678', size: 14 });
    expect(fieldWidth(draft)).toBeLessThanOrEqual(80);
  });
});
