import { describe, expect, it } from 'vitest';
import { formats } from '../../../../src/editor/exporting/formats.ts';
import { exporting } from '../../../../src/language/english/export.ts';
import type { ExportFault } from '../../../../src/language/texts/export-texts.ts';
import { exporting as french } from '../../../../src/language/french/export.ts';

const faults: readonly ExportFault[] = [
  { kind: 'tooLarge', pixels: 20_000, most: 16_384, scale: 3 },
  { kind: 'tooLarge', pixels: 20_000, most: 16_384, scale: null },
  { kind: 'notDrawn', width: 16_000, height: 16_000 },
  { kind: 'tooManySteps', steps: 3000, most: 2399 },
  { kind: 'notEncoded', width: 4000, height: 4000 },
  { kind: 'clipboardClosed' },
  { kind: 'partMissing' },
];

describe('what is said of exports', () => {
  it('tells why nothing was exported, and what to do, in every language', () => {
    for (const texts of [exporting, french]) {
      const sentences = faults.map(texts.fault);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*: .*\.$/u);
      expect(new Set(sentences).size).toBe(faults.length);
    }
    expect(exporting.fault(faults[0]!)).toBe(
      'The picture would be 20,000 pixels on its longer side, and 16,384 can be drawn: take 3×, or SVG or PDF.',
    );
  });

  it('has a name of its own for every format', () => {
    for (const { formats: texts } of [exporting, french]) {
      expect(Object.keys(texts)).toEqual(Object.keys(formats));
      expect(new Set(Object.values(texts).map(({ name }) => name)).size).toBe(
        Object.keys(formats).length,
      );
    }
  });
});
