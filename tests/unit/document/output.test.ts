import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/document/compile.ts';
import { setOutput } from '../../../src/document/commands/index.ts';
import { emptyDocument, type GraphDocument } from '../../../src/document/graph-document.ts';
import { outputOf } from '../../../src/document/output.ts';
import { documentOf, worked } from './support.ts';

const output = (document: GraphDocument) => outputOf(compile(document).graph, document);

describe('outputOf', () => {
  it('is the stated node, read by others or not', () => {
    expect(output(setOutput(worked, 'd'))).toBe(3);
  });

  it('is the only node that nothing reads', () => {
    expect(output(setOutput(worked, null))).toBe(4);
  });

  it('is in question where several nodes are unread, or none', () => {
    const nodes = ['x', 'y'].map((id) => ({ id, op: 'input', value: 1 }));
    expect(output(documentOf(nodes))).toEqual({ unread: ['x', 'y'] });
    expect(output(emptyDocument)).toEqual({ unread: [] });
  });
});
