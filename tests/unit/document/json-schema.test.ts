import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../src/document/json-schema.ts';
import { acceptDocument } from '../../../src/document/reading/parse.ts';
import { documents } from './documents.ts';

const root = new URL('../../../', import.meta.url);
const isValid = new Ajv2020({ strict: false }).compile(documentSchema());

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const node = { id: 'a', op: 'relu', inputs: [null] };
const documentWith = (change: object) => ({
  format: 'backflow',
  version: 1,
  nodes: [{ ...node, ...change }],
});

describe('the JSON Schema of the format', () => {
  it.each(readdirSync(new URL('graphs/', root)))('accepts the example %s', (file) => {
    expect(isValid(JSON.parse(read(`graphs/${file}`))), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each(readdirSync(new URL('tests/reference/', root)))('accepts every case of %s', (file) => {
    for (const line of read(`tests/reference/${file}`).trim().split('\n')) {
      const { document } = JSON.parse(line) as { document: unknown };
      expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  it('accepts whatever the reader accepts', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an unknown operation', { op: 'tahn' }],
    ['a malformed id', { id: '1a' }],
    ['too many inputs', { inputs: [null, null] }],
    ['too few inputs', { op: 'add', inputs: [] }],
    ['a setting that the operation does not have', { attributes: { slope: 1 } }],
    ['a position that is no pair', { position: [1] }],
    ['a mute that is no truth value', { muted: 'yes' }],
    ['a value that is no number', { op: 'input', inputs: undefined, value: 'one' }],
    ['a value that is too deep', { op: 'input', inputs: undefined, value: [[[1]]] }],
  ])('refuses %s, as the reader does', (_, change) => {
    const document = JSON.parse(JSON.stringify(documentWith(change))) as unknown;
    expect(acceptDocument(document)).toHaveProperty('fault');
    expect(isValid(document)).toBe(false);
  });
});
