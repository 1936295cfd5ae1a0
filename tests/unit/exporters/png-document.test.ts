import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../src/document/write.ts';
import { chunkBytes, chunksOf, isSound } from '../../../src/exporters/png/chunks.ts';
import { documentInPng, withDocument } from '../../../src/exporters/png/png-document.ts';
import { faultSentence } from '../../../src/language/english/faults.ts';
import { documentOf, gallery } from './support.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A black pixel, as any program writes it. */
const pixel = png(
  chunkBytes('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
  chunkBytes('IDAT', Uint8Array.of(0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1)),
  chunkBytes('IEND', new Uint8Array()),
);
const worked = gallery.get('worked-example')!;
const texts = fc.string({ unit: 'binary', maxLength: 60 });

function png(...chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from([...SIGNATURE, ...chunks.flatMap((chunk) => [...chunk])]);
}

describe('the document in a PNG', () => {
  it.each([...gallery])('%s comes back as it went in', (_, document) => {
    expect(documentInPng(withDocument(pixel, document))).toEqual({ document });
  });

  it('comes back whatever its texts are', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, description, text) => {
        const document = documentOf({
          title,
          description,
          nodes: [{ id: 'x', op: 'input', value: 1 }],
          notes: [{ id: 'a', text, position: [0, 0] }],
        });
        expect(documentInPng(withDocument(pixel, document))).toEqual({ document });
      }),
    );
  });

  it('stands in a chunk with a sound checksum, and leaves all others as they were', () => {
    const carrying = withDocument(pixel, worked);
    const chunks = [...chunksOf(carrying)];
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.every((chunk) => isSound(carrying, chunk))).toBe(true);
    expect(chunks.at(-1)!.end).toBe(carrying.length);
    const others = chunks.filter(({ type }) => type !== 'iTXt');
    expect(png(...others.map(({ start, end }) => carrying.subarray(start, end)))).toEqual(pixel);
    const text = Buffer.from(chunks[1]!.data).toString('utf8');
    expect(text).toBe(`backflow\0\0\0\0\0${writeDocument(worked)}`);
  });

  it('is missing in other pictures and in what is no picture', () => {
    const other = png(
      pixel.subarray(8, 33),
      chunkBytes('iTXt', Buffer.from('Comment\0\0\0\0\0hello')),
      pixel.subarray(33),
    );
    for (const bytes of [pixel, other, new Uint8Array(), Uint8Array.from(SIGNATURE)]) {
      expect(documentInPng(bytes)).toEqual({ fault: { kind: 'noDocumentInPicture' } });
    }
    expect(withDocument(Uint8Array.of(1, 2, 3), worked)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('opens whole from a picture that was cut off behind it, and never in part', () => {
    const carrying = withDocument(pixel, worked);
    const [, chunk] = [...chunksOf(carrying)];
    for (let length = 0; length < carrying.length; length++) {
      const read = documentInPng(carrying.subarray(0, length));
      if (length >= chunk!.end) expect(read).toEqual({ document: worked });
      else expect('fault' in read && faultSentence(read.fault)).toMatch(/^[A-Z].*\.$/);
    }
    const inHalf = documentInPng(carrying.subarray(0, chunk!.start + 60));
    expect(inHalf).toEqual({ fault: { kind: 'damagedPicture' } });
  });

  it('is refused where a single bit of it has changed', () => {
    const carrying = withDocument(pixel, worked);
    const [, { start, end }] = [...chunksOf(carrying)] as [unknown, { start: number; end: number }];
    fc.assert(
      fc.property(fc.integer({ min: start + 21, max: end - 1 }), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(carrying);
        changed[at]! ^= 1 << bit;
        expect(documentInPng(changed)).toEqual({ fault: { kind: 'damagedPicture' } });
      }),
    );
  });

  it('never throws, whatever the bytes, and reads none beyond them', () => {
    const hostile = fc
      .tuple(fc.nat(0xffffffff), fc.constantFrom('iTXt', 'IHDR', 'zTXt'), fc.uint8Array())
      .map(([length, type, data]) => {
        const chunk = chunkBytes(type, data);
        new DataView(chunk.buffer).setUint32(0, length);
        return chunk;
      });
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.uint8Array())), (chunks) => {
        expect(documentInPng(png(...chunks))).toHaveProperty('fault');
      }),
    );
  });
});
