import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentInSvg, metadataOf } from '../../../src/exporters/embedded-document.ts';
import { faultSentence } from '../../../src/language/english/faults.ts';
import { documentOf, elementsOf, gallery, svgOf } from './support.ts';

const texts = fc.string({ unit: 'binary', maxLength: 60 });

describe('the document in a picture', () => {
  it.each([...gallery])('%s comes back as it went in', async (_, document) => {
    const svg = await svgOf(document, { embedsDocument: true, step: 2 });
    expect(documentInSvg(svg)).toEqual({ document });
  });

  it('comes back whatever its texts are', () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, description, text) => {
        const document = documentOf({
          title,
          description,
          nodes: [{ id: 'x', op: 'input', value: 1 }],
          notes: [{ id: 'a', text, position: [0, 0] }],
          later: { [title]: description },
        });
        const svg = `<svg>${metadataOf(document)}</svg>`;
        elementsOf(svg);
        expect(documentInSvg(svg)).toEqual({ document });
      }),
    );
  });

  it('comes back from a file that another program has written again', () => {
    const document = documentOf({ title: 'a < b & "c"', nodes: [] });
    const json = JSON.stringify(document);
    const numeric = json.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const holder = (content: string) =>
      `<?xml version="1.0"?>\n<svg><metadata>\n <backflow:document\n   xmlns:backflow="urn:backflow:document">${content}</backflow:document\n></metadata></svg>`;
    expect(documentInSvg(holder(numeric))).toEqual({ document });
    expect(documentInSvg(holder(`<![CDATA[${json}]]>`))).toEqual({ document });
  });

  it('is missing in other pictures, which one sentence says', () => {
    for (const text of ['', '<svg/>', '<backflow:document>', '<backflow:document', 'no picture']) {
      const read = documentInSvg(text);
      expect(read).toEqual({ fault: { kind: 'noDocumentInPicture' } });
      expect('fault' in read && faultSentence(read.fault)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('never throws, whatever the picture holds', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('&#99999999;', '&#x110000;', '&nope;', ''),
        (text, end) => {
          const read = documentInSvg(`<backflow:document>${text}${end}</backflow:document>`);
          expect('fault' in read).toBe(true);
        },
      ),
    );
  });
});
