import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealed } from '../../../../src/document/link/seal.ts';
import { writeDocument } from '../../../../src/document/write.ts';
import { packLink, unpackLink } from '../../../../src/editor/links/link.ts';
import { documents } from '../../document/documents.ts';
import { accepted, documentOf, worked } from '../../document/support.ts';
import { galleryTexts, networkOfSixtyNodes } from './link-graphs.ts';

/** The text of a link whose packed content is any text. */
function linkOf(content: string | Uint8Array): string {
  return sealed(new Uint8Array(deflateRawSync(content)));
}

async function faultOf(text: string) {
  const unpacked = await unpackLink(text);
  return 'fault' in unpacked ? unpacked.fault : null;
}

describe('a link', () => {
  it('gives back every document as its file would', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const expected = accepted(writeDocument(document));
        expect(await unpackLink(await packLink(document))).toStrictEqual({ document: expected });
      }),
    );
  });

  it('keeps what only the file knows: −0, long numbers, unwired slots and odd fields', async () => {
    const document = documentOf(
      [
        { id: 'x', op: 'input', value: [-0, 1e-300, 0.1] },
        { id: 'f', op: 'add', inputs: [null, 'x'], position: [-0.5, 2], note: null, __proto__x: 1 },
      ],
      { lesson: { deep: [[[1]]] } },
    );
    const text = writeDocument(document);
    const unpacked = await unpackLink(await packLink(document));
    expect('document' in unpacked && writeDocument(unpacked.document)).toBe(text);
  });

  it('carries a document that is nested as deep as a file may be', async () => {
    const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
    for (const document of [
      documentOf([], { deep: deep(99) }),
      documentOf([{ id: 'x', op: 'input', value: 1, deep: deep(97) }]),
    ]) {
      expect(await unpackLink(await packLink(document))).toStrictEqual({ document });
    }
  });

  it('has only signs that survive in an address', async () => {
    expect(await packLink(worked)).toMatch(/^1\.[0-9a-z]+\.[0-9a-z]+\.[\w-]+$/);
  });

  it('is under 2,000 characters for a network of 60 nodes, and for every example', async () => {
    const network = networkOfSixtyNodes();
    expect(network.nodes).toHaveLength(60);
    const lengths = await Promise.all(
      [network, ...galleryTexts().map(accepted)].map(async (document) => ({
        title: document.title,
        length: (await packLink(document)).length,
      })),
    );
    expect(lengths.filter(({ length }) => length > 1900)).toEqual([]);
  });
});

describe('a link that is not whole', () => {
  it('is told from a whole one wherever it is cut off', async () => {
    const text = await packLink(worked);
    const dataAt = text.lastIndexOf('.') + 1;
    for (let end = dataAt; end < text.length; end++) {
      const expected = text.length - dataAt;
      const fault = { kind: 'cutLink', found: end - dataAt, expected };
      expect(await faultOf(text.slice(0, end))).toEqual(fault);
    }
    for (let end = 0; end < dataAt; end++) {
      expect(await faultOf(text.slice(0, end))).toMatchObject({
        kind: expect.stringMatching(/^(noLink|cutLink)$/) as unknown,
      });
    }
  });

  it('is damaged where any sign of it is another', async () => {
    const text = await packLink(worked);
    const dataAt = text.lastIndexOf('.') + 1;
    for (let at = dataAt; at < text.length; at++) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect(await faultOf(changed), changed).toEqual({ kind: 'damagedLink' });
    }
    expect(await faultOf(`${text}A`)).toEqual({ kind: 'damagedLink' });
    expect(await faultOf(text.replace(/.$/, '%'))).toEqual({ kind: 'damagedLink' });
  });

  it('never throws, whatever the text', async () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((data) => `1.0.${data.length.toString(36)}.${data}`),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await faultOf(text)).not.toBeNull();
      }),
    );
  });

  it('is of a newer version, or none of ours', async () => {
    const text = await packLink(worked);
    expect(await faultOf(text.replace('1.', '2.'))).toEqual({ kind: 'newerLink', version: 2 });
    expect(await faultOf('hello')).toEqual({ kind: 'noLink' });
    expect(await faultOf('')).toEqual({ kind: 'noLink' });
  });

  it('is refused where it is too long, or unpacks to too much, without unpacking it all', async () => {
    expect(await faultOf(`1.0.0.${'A'.repeat(70_000)}`)).toEqual({ kind: 'largeLink' });
    const bomb = linkOf(new Uint8Array(40 * 1024 * 1024).fill(32));
    expect(bomb.length).toBeLessThan(64_000);
    expect(await faultOf(bomb)).toEqual({ kind: 'largeLink' });
  });

  it.each([
    ['no JSON', 'nothing'],
    ['no list', '{}'],
    ['a list that is too short', '[{},[]]'],
    ['columns of different lengths', '[{},["x"],[],[],[],[],[],[]]'],
    ['a column that is none', '[{},["x"],["input"],[null],1,[null],[null],[null]]'],
    ['nesting without end', '['.repeat(10_000)],
  ])('is damaged where a whole link holds %s', async (_, content) => {
    expect(await faultOf(linkOf(content))).toEqual({ kind: 'damagedLink' });
  });

  it('is refused as a file would be where it holds a faulty document', async () => {
    const cycle =
      '[{},["a","b"],["tanh","tanh"],[[-1],[1]],[null,null],[null,null],[null,null],[null,null]]';
    expect(await faultOf(linkOf(cycle))).toMatchObject({
      kind: 'refusedLink',
      fault: { kind: 'cycle' },
    });
    const beyond = '[{},["a"],["tanh"],[[5]],[null],[null],[null],[null]]';
    expect(await faultOf(linkOf(beyond))).toMatchObject({ kind: 'refusedLink' });
  });
});
