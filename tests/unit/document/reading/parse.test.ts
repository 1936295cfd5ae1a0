import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/document/compile.ts';
import { jsonErrorIndex } from '../../../../src/document/reading/json-error.ts';
import { migrations } from '../../../../src/document/reading/migrate.ts';
import { VERSION } from '../../../../src/document/graph-document.ts';
import { nearest } from '../../../../src/document/nearest.ts';
import { parseDocument } from '../../../../src/document/reading/parse.ts';
import { accepted, documentOf, refusal, refusalOf, worked } from '../support.ts';

describe('parseDocument', () => {
  it('accepts the worked example as it is', () => {
    expect(accepted(JSON.stringify(worked))).toEqual(worked);
  });

  it('accepts an empty graph, and a byte order mark before it', () => {
    expect(accepted(`\uFEFF${JSON.stringify(documentOf([]))}`).nodes).toEqual([]);
  });

  it('accepts slots that are not wired, and nodes in any order', () => {
    const nodes = [
      { id: 'f', op: 'add', inputs: ['d', null] },
      { id: 'd', op: 'exp', inputs: ['x'] },
      { id: 'x', op: 'input', value: [[1, 2]], inputs: [] },
    ];
    expect(refusalOf(documentOf(nodes))).toBeNull();
  });

  it('accepts a setting that says null where that is a choice', () => {
    const nodes = [
      { id: 'x', op: 'input', value: 1 },
      { id: 's', op: 'sum', inputs: ['x'], attributes: { axis: null } },
    ];
    expect(refusalOf(documentOf(nodes))).toBeNull();
  });

  it('takes names that objects inherit for what they are: names', () => {
    const nodes = [
      { id: 'constructor', op: 'input', value: 1 },
      { id: 'toString', op: 'input', value: 2 },
      { id: 'hasOwnProperty', op: 'add', inputs: ['constructor', 'toString'] },
    ];
    const document = accepted(JSON.stringify(documentOf(nodes, { output: 'hasOwnProperty' })));
    expect(compile(document).graph.nodes[2]!.inputs).toEqual([0, 1]);
  });

  it('keeps fields that it does not know, whatever their names', () => {
    const text =
      '{"format":"backflow","version":1,"nodes":[{"id":"x","op":"input","value":1,"__proto__":{"a":1}}],"__proto__":[1],"constructor":{}}';
    expect(JSON.stringify(accepted(text))).toBe(text);
  });

  it('reads a chain of a hundred thousand nodes', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      index === 0
        ? { id: 'n0', op: 'input', value: 1 }
        : { id: `n${index}`, op: 'exp', inputs: [`n${index - 1}`] },
    );
    expect(refusalOf(documentOf(chain.reverse()))).toBeNull();
  });

  it('names only the ends of a very long cycle', () => {
    const ring = Array.from({ length: 100_000 }, (_, index) => ({
      id: `n${index}`,
      op: 'exp',
      inputs: [`n${(index + 99_999) % 100_000}`],
    }));
    const sentence = refusalOf(documentOf(ring))!;
    expect(sentence).toMatch(/ cycle n\d+ → n\d+ → .* → … → n\d+ → n\d+; /);
    expect(sentence.length).toBeLessThan(4000);
  });

  it('refuses brackets by the million without running out of stack', () => {
    expect(refusal('['.repeat(1_000_000))).toMatch(/^The JSON is nested deeper than 100 levels/);
    expect(refusal('{"a":'.repeat(1_000_000))).toMatch(/nested deeper/);
  });

  it('does not count brackets within texts', () => {
    const title = '[{"\\'.repeat(200);
    expect(accepted(JSON.stringify(documentOf([], { title }))).title).toBe(title);
  });

  it('answers any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        parseDocument(text);
      }),
    );
  });

  it('answers any document with anything anywhere in it', () => {
    const field = fc.constantFrom('id', 'op', 'inputs', 'value', 'attributes', 'position');
    fc.assert(
      fc.property(field, fc.nat(4), fc.jsonValue(), (name, index, value) => {
        const nodes = worked.nodes.map((node, at) =>
          at === index ? { ...node, [name]: value } : node,
        );
        const sentence = refusalOf({ ...worked, nodes });
        if (sentence !== null) expect(sentence).toMatch(/^(Node|Field) .*[^.]\.$/s);
      }),
    );
  });
});

describe('jsonErrorIndex', () => {
  it.each([
    ['[1, 2', 6],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a": 1 "b": 2}', 8],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['[1]]', 3],
    ['[1}', 2],
    ['1 2', 2],
    ['[01]', 1],
    ['[.5]', 1],
    ['[+1]', 1],
    ['["\\x"]', 1],
    ['["a\nb"]', 1],
    ['// note\n{}', 0],
    ['{"a": undefined}', 6],
  ])('finds where %j stops being JSON', (text, index) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonErrorIndex(text)).toBe(Math.min(index, text.length));
  });

  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorIndex(text)).toBe(text.length);
      }),
    );
  });
});

describe('nearest', () => {
  const names = ['add', 'subtract', 'softmax', 'softplus', 'sigmoid'];
  it.each([
    ['subtrat', 'subtract'],
    ['SoftMax', 'softmax'],
    ['softmaxx', 'softmax'],
    ['conv2d', null],
    ['x'.repeat(100_000), null],
  ])('of %s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });
});

describe('migrations', () => {
  it('lead from version 1 to the present one, a version at a time', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: VERSION - 1 }, (_, index) => index + 1),
    );
  });
});
