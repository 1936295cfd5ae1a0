import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFrame, addNote, copyOf, insertNodes } from '../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { itemKey } from '../../../src/document/item-key.ts';
import { writeDocument } from '../../../src/document/write.ts';
import { documents } from './documents.ts';
import { accepted, documentOf, worked } from './support.ts';

function inputsOf(document: GraphDocument): Readonly<Record<string, unknown>> {
  return Object.fromEntries(document.nodes.map(({ id, inputs }) => [id, inputs]));
}

describe('a copy of nodes', () => {
  it('is a document of its own, with its outer wires beside it', () => {
    const copy = copyOf(worked, ['f', 'd']);
    expect(copy.nodes.map(({ id }) => id)).toEqual(['d', 'f']);
    expect(inputsOf(copy)).toEqual({ d: [null, null], f: ['d', null] });
    expect(copy['incoming']).toEqual([
      { node: 'd', slot: 0, from: 'x' },
      { node: 'd', slot: 1, from: 'y' },
      { node: 'f', slot: 1, from: 'z' },
    ]);
    expect([copy.title, copy.output]).toEqual([undefined, undefined]);
  });

  it('is accepted by a reader, of any document', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, pick) => {
        const ids = document.nodes.filter((_, at) => (pick + at) % 3 > 0).map(({ id }) => id);
        const copy = copyOf(document, ids);
        expect(accepted(writeDocument(copy))).toEqual(copy);
        expect(copy.nodes.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
});

describe('inserted nodes', () => {
  it('leave the output what it was, stated where they could be it as well', () => {
    const [output, unstated] = ['f', documentOf(worked.nodes)];
    const all = copyOf(worked, ['x', 'y', 'd', 'z', 'f']);
    const twice = insertNodes(unstated, all, { output });
    expect(twice.document.output).toBe('f');
    const leaf = insertNodes(unstated, copyOf(worked, ['x']), { output });
    expect(leaf.document.output).toBeUndefined();
    const stated = { ...worked, output: 'd' };
    expect(insertNodes(stated, copyOf(worked, ['d']), { output }).document.output).toBe('d');
  });

  it('get the next free numbers, and what they read of each other follows', () => {
    const { document, ids } = insertNodes(worked, copyOf(worked, ['x', 'd', 'f']));
    expect(ids).toEqual(['x_1', 'd_1', 'f_1']);
    expect(inputsOf(document)).toMatchObject({
      d: ['x', 'y'],
      f: ['d', 'z'],
      d_1: ['x_1', null],
      f_1: ['d_1', null],
    });
    const again = insertNodes(document, copyOf(document, ['x_1', 'd_1']));
    expect(again.ids).toEqual(['x_2', 'd_2']);
  });

  it('keep their names in a graph that has none like them', () => {
    const other = documentOf([{ id: 'a', op: 'input', value: 2, position: [0, 0] }]);
    const { document, ids } = insertNodes(other, worked, { offset: [10, 20] });
    expect(ids).toEqual(['x', 'y', 'z', 'd', 'f']);
    expect(document.nodes.map(({ position }) => position)).toEqual([
      [0, 0],
      [10, 20],
      [10, 140],
      [10, 260],
      [250, 80],
      [490, 170],
    ]);
    expect([document.title, document.output]).toEqual([undefined, undefined]);
  });

  it('are read into as the copied ones were, where that is asked for and what they read is there', () => {
    const copy = copyOf(worked, ['f']);
    const wired = (document: GraphDocument, isWired: boolean) =>
      insertNodes(document, copy, { isWired }).document.nodes.at(-1)!.inputs;
    expect(wired(worked, true)).toEqual(['d', 'z']);
    expect(wired(worked, false)).toEqual([null, null]);
    expect(wired(documentOf([{ id: 'z', op: 'input', value: 1 }]), true)).toEqual([null, 'z']);
  });

  it('bring their frames and the notes that were copied', () => {
    const noted = addNote(worked, { text: 'Here', position: [5, 6] });
    const framed = addFrame(noted, { nodes: ['x', 'y'], title: 'Inputs' });
    const key = itemKey('note', framed.notes![0]!.id);
    const { document } = insertNodes(framed, copyOf(framed, ['x', 'y', key]), { offset: [1, 1] });
    expect(document.frames).toEqual([
      ...framed.frames!,
      { id: 'frame2', title: 'Inputs', nodes: ['x_1', 'y_1'] },
    ]);
    expect(document.notes!.at(-1)).toEqual({ id: 'note2', text: 'Here', position: [6, 7] });
    expect(copyOf(framed, ['x']).frames).toBeUndefined();
  });

  it('make a valid document of any two, whatever the part says of wires from outside', () => {
    fc.assert(
      fc.property(documents, documents, fc.jsonValue(), (document, part, incoming) => {
        const hostile = { ...part, incoming } as GraphDocument;
        const inserted = insertNodes(document, hostile, { offset: [7, 9], isWired: true });
        expect(accepted(writeDocument(inserted.document))).toEqual(inserted.document);
        expect(inserted.ids).toHaveLength(part.nodes.length);
        const wires = [null, 3, { node: 'n0' }, { node: 'n0', slot: 'a', from: 'n0' }];
        const odd = { ...part, incoming: wires } as unknown as GraphDocument;
        const { document: other } = insertNodes(document, odd, { isWired: true });
        expect(accepted(writeDocument(other))).toEqual(other);
      }),
    );
  });
});
