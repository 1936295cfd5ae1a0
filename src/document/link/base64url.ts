const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map(Array.from(SIGNS, (sign, value) => [sign, value]));

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63];
    text += signs
      .slice(0, left >= 3 ? 4 : left + 1)
      .map((value) => SIGNS[value])
      .join('');
  }
  return text;
}

/** The bytes of a text in base64url without padding, or `null` where it is none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const value = valueOf.get(text[index]!);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    const held = ((index % 4) + 1) * 6;
    if (held >= 12) bytes[at++] = (bits >> (held % 8)) & 255;
  }
  return bytes;
}
