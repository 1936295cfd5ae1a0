import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../../src/document/compile.ts';
import { operations } from '../../../src/engine/operations/index.ts';
import { slotName } from '../../../src/engine/operation.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';
import { typeset } from './support.ts';

describe('texToText', () => {
  test.each([
    ['\\frac{\\partial f}{\\partial x}', '∂f/∂x'],
    ['\\frac{\\partial \\mathrm{loss}}{\\partial w_{1}}', '∂loss/∂w₁'],
    ['\\frac{a}{b}', 'a/b'],
    ['\\frac{a + b}{c d}', '(a + b)/(c d)'],
    ['\\frac{-a}{-b}', '−a/(−b)'],
    ['\\frac{\\frac{a}{b}}{(c + d)}', '(a/b)/(c + d)'],
    ['\\frac{1}{n}\\sum_i x_i', '(1/n) Σ_i x_i'],
    ['\\frac{1}{n} (a - b)', '(1/n) (a − b)'],
    ['-\\frac{1}{{x}^{2}}', '−1/x²'],
    ['\\left(\\frac{a}{b}\\right)^2', '(a/b)²'],
    ['a \\cdot -b', 'a · −b'],
    ['a--b', 'a − −b'],
    ['1 + (-3) = -2', '1 + (−3) = −2'],
    ['\\tanh(x)', 'tanh(x)'],
    ['\\tanh\\mathopen{}\\left(x\\right)\\mathclose{}', 'tanh(x)'],
    ['y\\log p', 'y log p'],
    ['2\\ln\\left(x\\right)', '2 ln(x)'],
    ['x^2 + y^{3} + z^{-1} + A^\\top', 'x² + y³ + z⁻¹ + Aᵀ'],
    ['A^{-\\top} + {f}^{-\\prime}', 'A⁻ᵀ + f⁻′'],
    ['e^{-x} + e^{x}', 'e^(−x) + e^x'],
    ['X^\\top\\frac{\\partial L}{\\partial Z}', 'Xᵀ ∂L/∂Z'],
    ['w_1 + w_{1,2} + w_{in} + \\theta_{12}', 'w₁ + w₁,₂ + w_in + θ₁₂'],
    ['\\htmlClass{gradient}{4} \\cdot 1', '4 · 1'],
    ['\\operatorname{softmax}(s)', 'softmax(s)'],
    ['1 \\text{ where } x > 0', '1 where x > 0'],
    ['\\begin{bmatrix} 1 & -2 \\end{bmatrix}', '[1, −2]'],
    ['\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\\\ \\end{bmatrix}', '[[1, 2], [3, 4]]'],
    [
      '\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
      '{1, x > 0; 0, otherwise}',
    ],
    ['\\left|-x\\right| + \\lVert w \\rVert', '|−x| + ‖w‖'],
    ['\\left. x \\right|', 'x|'],
    ['\\sqrt{x} + \\sqrt{a + b}', '√x + √(a + b)'],
    ['\\hat{y} - \\bar{Z}', 'ŷ − Z̄'],
    ['\\mathbb{R}^{2 \\times 3}', 'ℝ^(2 × 3)'],
    ['\\mathbf{1}\\,\\bar{z}', '1 z̄'],
    ['1.235 \\times 10^{-6}', '1.235 × 10⁻⁶'],
    ['\\delta\\left(|e| - \\tfrac{1}{2}\\delta\\right)', 'δ(|e| − (1/2) δ)'],
    ['\\unknowncommand x', 'unknowncommand x'],
    ['', ''],
  ])('%s is read as %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  test('leaves no backslash in the formulas of any operation, all of which KaTeX sets', () => {
    for (const operation of operations) {
      const inputs = operation.inputs.map((_, slot) => `${slotName(operation, slot)}_{${slot}}`);
      const attributes = attributesOf(operation, { id: 'y', op: operation.name });
      const { forward, partials, cotangents } = operation.tex;
      const formulas = [
        operation.glyph,
        ...(operation.leaf === undefined ? [forward(inputs, attributes)] : []),
        ...partials(inputs, 'y', attributes),
        ...(cotangents?.(inputs, 'y', '\\bar{y}', attributes) ?? []),
      ];
      for (const tex of formulas) {
        typeset(tex);
        expect(texToText(tex), `${operation.name}: ${tex}`).toMatch(
          /^[^\\{}]+$|^[^\\]*\{[^\\]+;[^\\]+\}[^\\]*$/,
        );
      }
    }
  });

  test('answers anything at all, however broken or deep, without a backslash', () => {
    const pieces = ['\\', '{', '}', '^', '_', '&', '\\\\', '\\frac', '\\begin', '\\end', '\\left'];
    const part = fc.oneof(fc.constantFrom(...pieces, '\\htmlClass', '{cases}', ' '), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(texToText(parts.join(''))).not.toContain('\\');
      }),
    );
    for (const piece of ['{', '^', '\\frac', '\\begin{cases}', '\\hat', '\\left(', '\\sqrt{']) {
      expect(texToText(piece.repeat(20_000))).not.toContain('\\');
    }
  });
});
