import { describe, expect, it } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Files } from '../../../../src/editor/files/files.ts';
import { documentInPicture } from '../../../../src/editor/files/picture-file.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { chunkBytes } from '../../../../src/exporters/png/chunks.ts';
import { withDocument } from '../../../../src/exporters/png/png-document.ts';
import { english } from '../../../../src/language/english/english.ts';
import { french } from '../../../../src/language/french/french.ts';
import { gallery, svgOf } from '../../exporters/support.ts';

const worked = gallery.get('worked-example')!;
const png = withDocument(
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunkBytes('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    ...chunkBytes('IDAT', new Uint8Array(4000)),
    ...chunkBytes('IEND', new Uint8Array()),
  ]),
  worked,
);

const fileOf = (name: string, bytes: Uint8Array | string) =>
  new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name);

/** What is said after a file is opened, and the title of the graph that is open then. */
async function opened(file: File, texts = english) {
  const editor = new Editor();
  const notices = new Notices();
  const answer = await new Files(editor, notices, texts).open(file);
  return { answer, notice: notices.current, title: editor.document.title };
}

describe('a picture that is opened', () => {
  it.each([
    ['whole.png', () => png, false],
    ['without its last byte but whole.png', () => png.subarray(0, -1), false],
    ['cut.png', () => png.subarray(0, -20), true],
    ['whole.svg', (svg: string) => svg, false],
    ['signed.svg', (svg: string) => `${svg}\n<!-- made elsewhere -->\n`, false],
    ['named.svg', (svg: string) => svg.replace(/<\/svg>$/, '</svg:svg >'), false],
    ['cut.svg', (svg: string) => svg.slice(0, -500), true],
    ['cut within its end.svg', (svg: string) => svg.slice(0, -2), true],
  ])('has its graph whole, and is known to be cut off or not: %s', async (name, change, isCut) => {
    const svg = await svgOf(worked, { embedsDocument: true });
    const picture = await documentInPicture(fileOf(name, change(svg)));
    expect(picture).toEqual({ read: { document: worked }, isCut });
  });

  it('says in one notice that it is cut off behind its graph, in each language', async () => {
    const cut = fileOf('cut.png', png.subarray(0, -20));
    const { answer, notice, title } = await opened(cut);
    expect([answer, title]).toEqual(['picture', worked.title]);
    expect(notice).toMatchObject({ kind: 'report', actions: [] });
    expect(notice?.text).toMatch(/^The graph in cut\.png is whole .*cut off/);
    expect((await opened(cut, french)).notice?.text).toMatch(/^Le graphe dans cut\.png .*tronquée/);
    expect((await opened(fileOf('whole.png', png))).notice).toBeNull();
  });

  it('is refused by the sentence for that where its graph is damaged', async () => {
    const { answer, notice } = await opened(fileOf('cut.png', png.subarray(0, 300)));
    expect(answer).toBeNull();
    expect(notice?.kind).toBe('refusal');
    expect(notice?.text).toContain('damaged on its way');
    expect(notice?.text).not.toContain('cut off');
  });
});
