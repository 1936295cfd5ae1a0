import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/cli/picture-sources.ts';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { pdfColour } from '../../../src/exporters/pdf/colour.ts';
import { pathOperators } from '../../../src/exporters/pdf/path-operators.ts';
import { pdfPictures } from '../../../src/exporters/pdf/pdf-pictures.ts';
import type { PictureRequest } from '../../../src/exporters/picture.ts';
import { traceOfDocument } from '../../../src/exporters/trace-of-document.ts';
import { withPositions } from '../../../src/layout/with-positions.ts';
import { documentOf, gallery, plain, root } from './support.ts';

async function pdfOf(
  document: GraphDocument,
  steps: readonly number[],
  request: Partial<PictureRequest> = {},
) {
  const placed = await withPositions(document);
  return pdfPictures({ ...plain, ...request, document: placed }, steps, sourcesIn(root));
}

/** The objects of a PDF by their numbers, as its table of places finds them. */
function objectsOf(bytes: Uint8Array): Map<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1]);
  const [, count = ''] = /^xref\n0 (\d+)\n/.exec(text.slice(table))!;
  const rows = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
  expect(rows).toHaveLength(Number(count) - 1);
  return new Map(
    rows.map((at, index) => {
      const head = `${index + 1} 0 obj\n`;
      expect(text.slice(at, at + head.length)).toBe(head);
      const end = text.indexOf('\nendobj\n', at);
      return [index + 1, text.slice(at + head.length, end)];
    }),
  );
}

/** What a stream of an object says. */
function unpacked(object: string): string {
  const [head, length = ''] = /^<<\/Length (\d+)\/Filter\/FlateDecode[^\n]*>>\nstream\n/.exec(
    object,
  )!;
  const packed = Buffer.from(object.slice(head.length, head.length + Number(length)), 'latin1');
  expect(object.slice(head.length + Number(length))).toBe('\nendstream');
  return Buffer.from(unzlibSync(packed)).toString('latin1');
}

function pagesOf(objects: ReadonlyMap<number, string>): { box: number[]; content: string }[] {
  const pages = [...objects.values()].filter((object) => object.startsWith('<</Type/Page/'));
  return pages.map((page) => ({
    box: /MediaBox\[([^\]]*)\]/.exec(page)![1]!.split(' ').map(Number),
    content: unpacked(objects.get(Number(/Contents (\d+) 0 R/.exec(page)![1]))!),
  }));
}

/** The text of a page, by the fonts' own tables of what their codes stand for. */
function textOf(objects: ReadonlyMap<number, string>, content: string): string[] {
  const resources = [...objects.values()].find((object) => object.startsWith('<</Font<<'))!;
  const signsByFont = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
      const reference = /ToUnicode (\d+) 0 R/.exec(objects.get(Number(font))!)![1];
      const rows = unpacked(objects.get(Number(reference))!).matchAll(/^<(..)> <((?:.{4})+)>$/gm);
      return [
        name,
        new Map(
          Array.from(rows, ([, code = '', digits = '']) => [
            code,
            String.fromCharCode(...digits.match(/.{4}/g)!.map((unit) => Number.parseInt(unit, 16))),
          ]),
        ),
      ];
    }),
  );
  return Array.from(content.matchAll(/BT\n([\s\S]*?)\nET/g), ([, block = '']) => {
    let font = '';
    return Array.from(block.matchAll(/\/(F\d+) \S+ Tf|<([\da-f]*)> Tj/g), ([, name, digits]) => {
      font = name ?? font;
      const codes = digits?.match(/../g) ?? [];
      return codes.map((code) => signsByFont.get(font)!.get(code)!).join('');
    }).join('');
  });
}

describe('a PDF', () => {
  it.each([...gallery])('of %s is well-formed, and the same each time', async (_, document) => {
    const { steps } = traceOfDocument(document);
    const [one, other] = [
      await pdfOf(document, [steps.length]),
      await pdfOf(document, [steps.length]),
    ];
    expect(one.bytes).toEqual(other.bytes);
    expect(one.missing).toEqual([]);
    expect(Buffer.from(one.bytes.subarray(0, 9)).toString()).toBe('%PDF-1.5\n');
    const [page] = pagesOf(objectsOf(one.bytes));
    const { content } = page!;
    expect(content.match(/^q$/gm)!.length).toBe(content.match(/^Q$/gm)!.length);
    expect(content).not.toMatch(/NaN|Infinity|undefined|e-\d/);
    expect(content).toMatch(/\nTm|Tm\n/);
  });

  it('has a page for each step, and text that says what the picture says', async () => {
    const document = gallery.get('worked-example')!;
    const steps = [0, 5, 10];
    const { bytes } = await pdfOf(document, steps);
    const objects = objectsOf(bytes);
    const pages = pagesOf(objects);
    expect(pages).toHaveLength(3);
    expect([...objects.values()]).toContainEqual(expect.stringMatching(/\/Type\/Pages\/Count 3\//));
    const [first, second, last] = pages.map(({ content }) => textOf(objects, content).join(' '));
    expect(first).not.toContain('−8');
    expect(second).toContain('−8');
    expect(last).toMatch(/upstream × local 4 · 1 = 4/);
  });

  it('is as large as the picture, at 96 pixels an inch, and within what PDF allows', async () => {
    const nodes = [0, 5000].map((x, at) => {
      return { id: `x_${at}`, op: 'input', value: at, position: [x, 0] };
    });
    const [page] = pagesOf(objectsOf((await pdfOf(documentOf({ nodes }), [0])).bytes));
    expect(page!.box[2]).toBeGreaterThan(0.75 * 5000);
    const far = nodes.map((node) => ({ ...node, position: [node.position[0]! * 100, 0] }));
    const [large] = pagesOf(objectsOf((await pdfOf(documentOf({ nodes: far }), [0])).bytes));
    expect(large!.box[2]).toBe(14_400);
  });

  it('names the signs that no bundled font has', async () => {
    const notes = [{ id: 'n', text: 'a 漢 b', position: [0, 0] }];
    expect((await pdfOf(documentOf({ nodes: [], notes }), [0])).missing).toEqual(['漢']);
  });

  it('has no ground where none is asked for', async () => {
    const document = gallery.get('worked-example')!;
    const contentOf = async (ground: 'filled' | 'transparent') =>
      pagesOf(objectsOf((await pdfOf(document, [0], { ground })).bytes))[0]!.content;
    expect(await contentOf('filled')).toMatch(/^[^\n]* cm\n[\d. ]+ rg\n[-\d. ]+ re f\n/);
    expect(await contentOf('transparent')).not.toMatch(/ re f\n/);
  });
});

describe('the operators of a path', () => {
  it('turn quadratic curves into the cubic ones that they are', () => {
    expect(pathOperators('M0,0Q3,6 6,0Z')).toBe('0 0 m\n2 4 4 4 6 0 c\nh');
  });

  it('may stand upside down', () => {
    expect(pathOperators('m1 2h3v-4z', -1)).toBe('1 -2 m\n4 -2 l\n4 2 l\nh');
  });
});

it('reads the colours of themes and of formulas', () => {
  expect(pdfColour('#ff8000')).toBe('1 0.502 0');
  expect(pdfColour('#f00')).toBe('1 0 0');
  expect(pdfColour('Blue')).toBe('0 0 1');
  expect(pdfColour('url(#x)')).toBe('0 0 0');
});
