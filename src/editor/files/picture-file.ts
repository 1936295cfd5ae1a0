import type { Parsed } from '../../document/reading/parse.ts';
import { documentInSvg } from '../../exporters/embedded-document.ts';
import { isPng } from '../../exporters/png/chunks.ts';
import { documentInPng } from '../../exporters/png/png-document.ts';

/** Documents stand near the front of pictures: what comes after so many bytes is not read. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Pictures that carry no document, by how they begin: JPEG, GIF, RIFF as of WebP, PDF, WebM, MP4. */
const others = [
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  '%PDF-',
  '\x1aE\xdf\xa3',
  '\0\0\0\x1cftyp',
  '\0\0\0 ftyp',
];

/** How many of a file's last bytes are searched for the end of a picture; other programs add remarks. */
const TAIL_BYTES = 1024;

/** What a picture carries, and whether the picture ends before its end. */
export interface OpenedPicture {
  readonly read: Parsed;
  readonly isCut: boolean;
}

/**
 * The document that a file carries if it is a picture, by what is in it and not by its name; `null`
 * where it is none. It rejects where the browser cannot read the file.
 */
export async function documentInPicture(file: File): Promise<OpenedPicture | null> {
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (isPng(head)) {
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    return { read: documentInPng(bytes), isCut: !(await tailOf(file)).includes('IEND') };
  }
  const start = signsOf(head);
  if (others.some((mark) => start.startsWith(mark))) {
    return { read: { fault: { kind: 'noDocumentInPicture' } }, isCut: false };
  }
  // A text that begins with a tag is XML; the first signs may say how it is encoded.
  if (!/^(?:\xef\xbb\xbf)?\s*</.test(start)) return null;
  const read = documentInSvg(await file.slice(0, MOST_BYTES).text());
  return { read, isCut: !/<\/(?:[\w.-]+:)?svg\s*>/.test(await tailOf(file)) };
}

async function tailOf(file: File): Promise<string> {
  const tail = file.slice(Math.max(0, file.size - TAIL_BYTES));
  return signsOf(new Uint8Array(await tail.arrayBuffer()));
}

/** Bytes as signs of the same codes. */
function signsOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
