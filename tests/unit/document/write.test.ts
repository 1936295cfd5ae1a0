import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../src/document/write.ts';
import { accepted, documentOf, worked } from './support.ts';
import { documents } from './documents.ts';

describe('writeDocument', () => {
  it('writes one node a line, fields in the order of the format, unknown ones last', () => {
    const document = documentOf(
      [
        {
          note: { text: 'hello' },
          position: [0, 0],
          slider: { min: -5, max: 5, step: 0.1 },
          value: 1,
          op: 'input',
          id: 'x',
        },
        { id: 's', attributes: { axis: 0 }, inputs: ['x'], op: 'sum', steps: [] },
        { id: 'd', op: 'add', inputs: ['x', null] },
      ],
      { lesson: [{ id: 1 }, { id: 2 }], theme: 'dark', output: 'd', title: 'A "title"' },
    );
    expect(writeDocument(document)).toBe(`{
  "format": "backflow",
  "version": 1,
  "title": "A \\"title\\"",
  "nodes": [
    { "id": "x", "op": "input", "value": 1, "slider": { "min": -5, "max": 5, "step": 0.1 }, "position": [0, 0], "note": { "text": "hello" } },
    { "id": "s", "op": "sum", "inputs": ["x"], "attributes": { "axis": 0 }, "steps": [] },
    { "id": "d", "op": "add", "inputs": ["x", null] }
  ],
  "output": "d",
  "lesson": [
    { "id": 1 },
    { "id": 2 }
  ],
  "theme": "dark"
}
`);
  });

  it('writes an empty graph', () => {
    expect(writeDocument(documentOf([]))).toBe(
      '{\n  "format": "backflow",\n  "version": 1,\n  "nodes": []\n}\n',
    );
  });

  it('keeps every number: −0, the smallest, the largest, and those beyond a double', () => {
    const value = [-0, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1e21];
    const document = documentOf([{ id: 'x', op: 'input', value, far: [Infinity, -Infinity] }]);
    expect(accepted(writeDocument(document))).toEqual(document);
  });

  it('keeps a field named __proto__', () => {
    const text = writeDocument(worked).replace(
      '"title":',
      '"__proto__": { "a": [1] },\n  "title":',
    );
    expect(writeDocument(accepted(text))).toContain('"__proto__": { "a": [1] }');
  });

  it('is undone by reading, unknown fields included', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(accepted(writeDocument(document))).toEqual(document);
      }),
    );
  });

  it('writes the same bytes again after reading', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeDocument(document);
        expect(writeDocument(accepted(text))).toBe(text);
      }),
    );
  });
});
