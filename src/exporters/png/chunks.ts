import { crc32 } from '../../document/link/checksum.ts';

/** A part of a PNG file: four letters that say what it is, and its content. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins in the file, with its length, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, letters and checksum. */
const FRAME = 12;

/** Whether bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The chunks of a PNG from its first, for as long as they are whole: it ends at the end of the bytes,
 * and before a chunk that reaches beyond them. Their checksums are left for `isSound`.
 */
export function* chunksOf(png: Uint8Array): Generator<Chunk> {
  if (!isPng(png)) return;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let start = SIGNATURE.length;
  while (start + FRAME <= png.length) {
    const length = view.getUint32(start);
    const end = start + FRAME + length;
    if (end > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, data: png.subarray(start + 8, end - 4), start, end };
    start = end;
  }
}

/** Whether a chunk of a PNG has come through unharmed. */
export function isSound(png: Uint8Array, { start, end }: Chunk): boolean {
  const checksum = new DataView(png.buffer, png.byteOffset).getUint32(end - 4);
  return crc32(png.subarray(start + 4, end - 4)) === checksum;
}

/** A chunk as the bytes of a file. */
export function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + FRAME);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
