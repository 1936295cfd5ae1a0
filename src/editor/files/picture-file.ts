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

/**
 * The document that a file carries if it is a picture, by what is in it and not by its name; `null`
 * where it is none. It rejects where the browser cannot read the file.
 */
export async function documentInPicture(file: File): Promise<Parsed | null> {
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (isPng(head)) {
    return documentInPng(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
  }
  const start = String.fromCharCode(...head);
  if (others.some((mark) => start.startsWith(mark))) {
    return { fault: { kind: 'noDocumentInPicture' } };
  }
  // A text that begins with a tag is XML; the first signs may say how it is encoded.
  const isMarkup = /^(?:\xef\xbb\xbf)?\s*</.test(start);
  return isMarkup ? documentInSvg(await file.slice(0, MOST_BYTES).text()) : null;
}
