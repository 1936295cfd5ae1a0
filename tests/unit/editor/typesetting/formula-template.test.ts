import { describe, expect, test } from 'vitest';
import { typeset } from '../../../../src/components/math/engine.ts';
import { FormulaTemplate, withMarks } from '../../../../src/editor/typesetting/formula-template.ts';
import { numberTex } from '../../../../src/formula/number-text.ts';

const tex = (value: number) =>
  String.raw`\frac{\partial f}{\partial x_{1}} = \htmlClass{value}{${numberTex(value)}} \cdot x^2`;

describe('a template of a formula', () => {
  test('has the same source whatever its numbers are', () => {
    const { source } = withMarks(tex(0.5));
    for (const value of [-3, 12345.5, 8.865e-5, -1e9])
      expect(withMarks(tex(value)).source).toBe(source);
  });

  test('leaves names, exponents and lengths alone', () => {
    for (const untouched of ['x_1', 'x^2', '\\frac12', '\\hspace{2px}', 'x2']) {
      expect(withMarks(untouched)).toEqual({ source: untouched, numbers: [] });
    }
  });

  test('filled with the numbers of a formula, it is that formula typeset', () => {
    for (const value of [0.5, 7, 123.4]) {
      const { source, numbers } = withMarks(tex(value));
      const template = FormulaTemplate.of(typeset(source, true), numbers.length)!;
      expect(template.filled(numbers)).toBe(typeset(tex(value), true));
    }
  });

  test('says for each text which number it is', () => {
    const { source, numbers } = withMarks('2 + 3');
    const template = FormulaTemplate.of(typeset(source, false), numbers.length)!;
    expect(template.places.filter((place) => place >= 0)).toEqual([0, 1]);
  });

  test('is none where a number does not stand alone', () => {
    expect(FormulaTemplate.of('<span>1</span>', 1)).toBeNull();
  });
});
