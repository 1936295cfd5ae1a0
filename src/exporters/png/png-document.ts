import { strFromU8, strToU8 } from 'fflate';
import type { GraphDocument } from '../../document/graph-document.ts';
import { parseDocument, type Parsed } from '../../document/reading/parse.ts';
import { writeDocument } from '../../document/write.ts';
import { chunkBytes, chunksOf, isSound } from './chunks.ts';

/** International text (PNG, third edition, 11.3.3.4), which is kept here uncompressed. */
const TYPE = 'iTXt';
const KEYWORD = 'backflow';
/** What follows the keyword: not compressed, by no method, of no language, by no other name. */
const HEADER = `${KEYWORD}\0\0\0\0\0`;

/**
 * A PNG that carries a document, which it carries near its front, so that a picture that was cut off
 * can still be opened. Bytes that are no PNG come back as they are.
 */
export function withDocument(png: Uint8Array, document: GraphDocument): Uint8Array {
  const [header] = chunksOf(png);
  if (header === undefined) return png;
  const text = chunkBytes(TYPE, strToU8(HEADER + writeDocument(document)));
  const bytes = new Uint8Array(png.length + text.length);
  bytes.set(png.subarray(0, header.end));
  bytes.set(text, header.end);
  bytes.set(png.subarray(header.end), header.end + text.length);
  return bytes;
}

/**
 * The document that a PNG carries, or why there is none that can be taken. Never throws, whatever the
 * bytes; nothing of the picture itself is unpacked.
 */
export function documentInPng(png: Uint8Array): Parsed {
  for (const chunk of chunksOf(png)) {
    if (chunk.type !== TYPE || !startsWith(chunk.data, HEADER)) continue;
    if (!isSound(png, chunk)) return { fault: { kind: 'damagedPicture' } };
    return parseDocument(strFromU8(chunk.data.subarray(HEADER.length)));
  }
  return { fault: { kind: isCutInDocument(png) ? 'damagedPicture' : 'noDocumentInPicture' } };
}

/** Whether the bytes end within the chunk of the document. */
function isCutInDocument(png: Uint8Array): boolean {
  let end = 8;
  for (const chunk of chunksOf(png)) end = chunk.end;
  return startsWith(png.subarray(end + 4), TYPE + HEADER);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && strFromU8(bytes.subarray(0, text.length), true) === text;
}
