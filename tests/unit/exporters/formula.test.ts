import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/engine/operations/index.ts';
import { stepFormula } from '../../../src/formula/step-formula.ts';
import type { FormulaBox } from '../../../src/exporters/formula/formula-box.ts';
import { typeset } from '../../../src/exporters/formula/typeset.ts';
import { traceOfDocument } from '../../../src/exporters/trace-of-document.ts';
import { hasSign } from '../../../src/exporters/text/faces.ts';
import { gallery } from './support.ts';

function glyphsOf(box: FormulaBox | null) {
  return (box?.marks ?? []).flatMap((mark) => (mark.kind === 'glyphs' ? [mark] : []));
}

function isDrawn(box: FormulaBox | null): boolean {
  return glyphsOf(box).every(({ text, face }) =>
    Array.from(text).every((sign) => hasSign(face, sign) || sign === '\u00a0'),
  );
}

describe('a formula that is set without a browser', () => {
  it.each(operations.map(({ name, glyph }) => [name, glyph]))('%s has its glyphs', (_, glyph) => {
    const box = typeset(glyph);
    expect(box!.width).toBeGreaterThan(0.2);
    expect(glyphsOf(box).length).toBeGreaterThan(0);
    expect(isDrawn(box)).toBe(true);
  });

  it.each([...gallery])('every step of %s can be set', (_, document) => {
    const trace = traceOfDocument(document);
    for (let step = 1; step <= trace.steps.length; step++) {
      expect(isDrawn(typeset(stepFormula(trace, step), true))).toBe(true);
    }
  });

  it('has the numerator of a fraction over its rule, and the denominator below', () => {
    const box = typeset('\\frac{a}{b}', true)!;
    const [b, a] = ['b', 'a'].map((text) => glyphsOf(box).find((mark) => mark.text === text)!);
    const rule = box.marks.find(({ kind }) => kind === 'rule')!;
    expect(a!.y).toBeLessThan(rule.y);
    expect(b!.y).toBeGreaterThan(rule.y);
  });

  it('has the sign of a root as wide as what stands below it', () => {
    for (const radicand of ['x', '\\frac{x^2 + 1}{y}', 'a + b + c + d']) {
      const box = typeset(`\\sqrt{${radicand}}`)!;
      const path = box.marks.flatMap((mark) => (mark.kind === 'drawing' ? mark.path : []));
      const xs = path.flatMap(({ points }) => points.filter((_, at) => at % 2 === 0));
      expect(Math.max(...xs)).toBeCloseTo(box.width, 6);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    }
  });

  it('keeps what is a value and what a gradient', () => {
    const box = typeset('\\htmlClass{value}{x} = \\htmlClass{gradient}{y}');
    expect(glyphsOf(box).map(({ text, tone }) => [text, tone])).toEqual([
      ['x', 'value'],
      ['=', null],
      ['y', 'gradient'],
    ]);
  });

  it('is none where the TeX cannot be read', () => {
    for (const tex of ['\\frac', '{', '\\nope', '\\def\\a{\\a\\a}\\a']) {
      expect(typeset(tex)).toBeNull();
    }
  });
});
