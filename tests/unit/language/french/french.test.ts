import { describe, expect, it } from 'vitest';
import { operations } from '../../../../src/engine/operations/index.ts';
import { mutedOperation } from '../../../../src/engine/muted.ts';
import { english } from '../../../../src/language/english/english.ts';
import { french } from '../../../../src/language/french/french.ts';
import { languageOf } from '../../../../src/language/languages.ts';

describe('the French catalogue', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'has a title and two sentences of its own for %s',
    (_, operation) => {
      const text = french.operation(operation);
      expect(text.title).not.toBe('');
      for (const sentence of [text.doc, text.backward]) expect(sentence).toMatch(/^\S.*\.$/);
      expect(text.doc).not.toBe(operation.doc);
      expect(text.backward).not.toBe(operation.backward);
    },
  );

  it('keeps the title of an operation that is muted', () => {
    const [operation] = operations.filter(({ leaf }) => leaf === undefined);
    const muted = french.operation(mutedOperation(operation!));
    expect(muted.title).toBe(french.operation(operation!).title);
    expect(muted.doc).toContain('Court-circuité');
  });

  it('gives no two operations the same title', () => {
    const titles = operations.map((operation) => french.operation(operation).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('says the same things as the English one, in other words', () => {
    const own = (texts: object) => Object.values(texts).filter((text) => typeof text === 'string');
    for (const part of ['commands', 'buttons', 'labels'] as const) {
      const [ours, theirs] = [own(french[part]), own(english[part])];
      expect(ours).toHaveLength(theirs.length);
      const same = ours.filter((text, at) => text === theirs[at]);
      // Palette, pause and the like are words of both languages.
      expect(same.length).toBeLessThan(ours.length / 4);
    }
  });

  it('has every text that is fetched later', async () => {
    const later = ['trust', 'items', 'settings', 'outline', 'library', 'cells', 'adding'] as const;
    for (const part of later) {
      const [ours, theirs] = await Promise.all([french[part](), english[part]()]);
      expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    }
  });

  it('writes a refusal with its place, its reason and what to do', async () => {
    const sentenceOf = await french.faults();
    expect(
      sentenceOf({
        kind: 'unknownInput',
        node: 'd',
        field: 'inputs',
        input: 'X',
        suggestion: 'x',
      }),
    ).toBe(
      'Nœud "d", champ "inputs" : il n’y a pas de nœud "X" (vouliez-vous dire "x" ?) ; nommez un nœud du document ou écrivez null.',
    );
  });
});

describe('the language that is used', () => {
  it.each([
    ['fr', ['en-GB'], 'fr'],
    ['system', ['fr-CH', 'en'], 'fr'],
    ['system', ['de', 'fr'], 'fr'],
    ['system', ['de'], 'en'],
    ['en', ['fr'], 'en'],
  ] as const)('with %s chosen and %s preferred is %s', (choice, preferred, expected) => {
    expect(languageOf(choice, preferred)).toBe(expected);
  });
});
