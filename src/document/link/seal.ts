import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './checksum.ts';
import type { LinkFault } from './link-fault.ts';

/** The version of links that this program writes, and the newest that it reads. */
const LINK_VERSION = 1;
/** No link is longer: browsers and the programs that pass links on do not take it. */
export const LONGEST_LINK = 64_000;

/** `version.checksum.length.data`: numbers in base 36, and the length that of the data. */
const SEALED = /^(\d+)\.([0-9a-z]{1,7})\.([0-9a-z]{1,4})\.(.*)$/s;

/** Bytes as the text of a link, which tells whether it has come through whole. */
export function sealed(bytes: Uint8Array): string {
  const data = toBase64url(bytes);
  return [LINK_VERSION, crc32(bytes).toString(36), data.length.toString(36), data].join('.');
}

/** The bytes of a link's text, or what has happened to it. */
export function unsealed(
  text: string,
): { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: LinkFault } {
  if (text.length > LONGEST_LINK) return { fault: { kind: 'largeLink' } };
  const version = Number(/^(\d+)\./.exec(text)?.[1] ?? NaN);
  if (version > LINK_VERSION) return { fault: { kind: 'newerLink', version } };
  const parts = SEALED.exec(text);
  if (parts === null || version !== LINK_VERSION) return { fault: { kind: 'noLink' } };
  const [, , checksum = '', length = '', data = ''] = parts;
  const expected = parseInt(length, 36);
  if (data.length < expected) {
    return { fault: { kind: 'cutLink', found: data.length, expected } };
  }
  const bytes = fromBase64url(data);
  const isWhole = data.length === expected && bytes !== null;
  return isWhole && crc32(bytes) === parseInt(checksum, 36)
    ? { bytes }
    : { fault: { kind: 'damagedLink' } };
}
