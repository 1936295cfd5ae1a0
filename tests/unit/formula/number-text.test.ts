import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellText,
  formatNumber,
  numberTex,
  shapeText,
  tensorTex,
  tensorText,
} from '../../../src/formula/number-text.ts';
import { filled, tensorOf } from '../../../src/engine/tensor.ts';
import { typeset } from './support.ts';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [4, '4'],
    [-3, '−3'],
    [0.5, '0.5'],
    [1 / 3, '0.3333'],
    [2 / 3, '0.6667'],
    [-0.10000000000000003, '−0.1'],
    [12.3456, '12.35'],
    [1234.56, '1235'],
    [9999.96, '10000'],
    [12345.6, '12346'],
    [-123456.7, '−123457'],
    [999999, '999999'],
    [999999.4, '999999'],
    [999999.6, '1×10⁶'],
    [1234567, '1.235×10⁶'],
    [-1.5e300, '−1.5×10³⁰⁰'],
    [1e-4, '0.0001'],
    [0.00012345, '0.00012345'],
    [0.0000999999, '0.0001'],
    [0.00001235, '1.235×10⁻⁵'],
    [-5e-324, '−4.941×10⁻³²⁴'],
    [Number.NaN, 'NaN'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
  ])('writes %s as %s', (x, text) => {
    expect(formatNumber(x)).toBe(text);
  });

  test('is within half a unit of the fourth digit of the number it shows', () => {
    fc.assert(
      fc.property(
        fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e300, max: 1e300 }),
        (x) => {
          fc.pre(Math.abs(x) > 1e-300);
          expect(Math.abs(numberIn(formatNumber(x)) - x)).toBeLessThanOrEqual(
            5.0001e-4 * Math.abs(x),
          );
        },
      ),
    );
  });

  test('keeps a number that it has already rounded', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (x) => {
        const text = formatNumber(x);
        expect(formatNumber(numberIn(text))).toBe(text);
      }),
    );
  });
});

describe('cellText', () => {
  test.each([
    [4, '4'],
    [-1.25, '−1.25'],
    [1 / 3, '0.3333'],
    [-1 / 3, '−0.333'],
    [-12345.6, '−12346'],
    [0.000012345, '1.2e−5'],
    [-1e-9, '−1e−9'],
    [10 ** 7, '1e7'],
    [-1.25e120, '−1e120'],
    [Number.NaN, 'NaN'],
    [-Infinity, '−∞'],
  ])('writes %d with few signs: %s', (x, text) => {
    expect(cellText(x)).toBe(text);
  });

  test('takes no more room than a cell has for any number with an exponent of two digits', () => {
    const number = fc.double({ min: 1e-99, max: 1e99, noNaN: true });
    fc.assert(
      fc.property(number, fc.boolean(), (size, isNegative) => {
        expect(cellText(isNegative ? -size : size).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('numberTex', () => {
  test.each([
    [-3, '-3'],
    [-0, '0'],
    [1234567, '1.235 \\times 10^{6}'],
    [-2e-7, '-2 \\times 10^{-7}'],
    [Number.NaN, '\\mathrm{NaN}'],
    [-Infinity, '-\\infty'],
  ])('writes %s as %s', (x, tex) => {
    expect(numberTex(x)).toBe(tex);
  });

  test('always gives TeX that KaTeX sets', () => {
    fc.assert(
      fc.property(fc.double(), (x) => {
        typeset(numberTex(x));
      }),
    );
  });
});

describe('tensors', () => {
  test.each([
    [-2, '−2', '-2'],
    [[1, -2], '[1, −2]', '\\begin{bmatrix} 1 & -2 \\end{bmatrix}'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      '[[1, 2], [3, 4]]',
      '\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}',
    ],
    [[1, 2, 3, 4, 5], 'ℝ⁵', '\\mathbb{R}^{5}'],
  ])('writes %j as %s', (nested, text, tex) => {
    expect(tensorText(tensorOf(nested))).toBe(text);
    expect(tensorTex(tensorOf(nested))).toBe(tex);
  });

  test('shows a matrix with a side beyond four as its shape', () => {
    expect(tensorText(filled([5, 2], 0))).toBe('5×2');
    expect(tensorTex(filled([5, 2], 0))).toBe('5 \\times 2');
    expect(tensorText(filled([4, 1], 0))).toBe('[[0], [0], [0], [0]]');
  });

  test('names shapes', () => {
    expect([[], [3], [2, 3]].map(shapeText)).toEqual(['scalar', '3', '2×3']);
  });
});

function numberIn(text: string): number {
  const plain = text.replace('∞', 'Infinity').replaceAll('−', '-').replace('×10', 'e');
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
  return Number(plain.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/g, (sign) => '0123456789-'[raised.indexOf(sign)]!));
}
