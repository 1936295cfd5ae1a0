import { strToU8, zlibSync } from 'fflate';

/** An object of a PDF by its number, as other objects name it. */
export type Reference = string;

/** The objects of a PDF file, and the bytes that they come to. */
export class PdfFile {
  readonly #objects: Uint8Array[] = [];

  /** A place for an object that is written later. */
  reserve(): Reference {
    this.#objects.push(new Uint8Array());
    return `${this.#objects.length} 0 R`;
  }

  /** Writes an object, in a place that was kept for it or in a new one. */
  write(content: string, reference = this.reserve()): Reference {
    this.#objects[Number.parseInt(reference, 10) - 1] = strToU8(content);
    return reference;
  }

  /** Writes an object that holds a text of operators or the like, packed. */
  stream(text: string, entries = '', reference = this.reserve()): Reference {
    const packed = zlibSync(strToU8(text), { level: 6 });
    const head = `<</Length ${packed.length}/Filter/FlateDecode${entries}>>\nstream\n`;
    this.#objects[Number.parseInt(reference, 10) - 1] = joined([
      strToU8(head),
      packed,
      strToU8('\nendstream'),
    ]);
    return reference;
  }

  /** The file, with the table of where each object begins (ISO 32000-1, 7.5). */
  bytes(root: Reference, info: Reference): Uint8Array {
    // Bytes above 127 tell programs that the file is not text.
    const parts: Uint8Array[] = [
      strToU8('%PDF-1.5\n%'),
      new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a]),
    ];
    let at = lengthOf(parts);
    const places: number[] = [];
    for (const [index, object] of this.#objects.entries()) {
      const wrapped = [strToU8(`${index + 1} 0 obj\n`), object, strToU8('\nendobj\n')];
      places.push(at);
      parts.push(...wrapped);
      at += lengthOf(wrapped);
    }
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const count = places.length + 1;
    const trailer = `trailer\n<</Size ${count}/Root ${root}/Info ${info}>>\nstartxref\n${at}\n%%EOF\n`;
    parts.push(strToU8(`xref\n0 ${count}\n0000000000 65535 f \n${rows}${trailer}`));
    return joined(parts);
  }
}

/** A text as PDF writes it, in UTF-16. */
export function pdfText(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

/** A text's UTF-16 in hexadecimal digits. */
export function utf16(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at++) {
    digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  }
  return digits;
}

/** A number as PDF writes it: no exponent, and no more decimals than can be seen. */
export function pdfNumber(x: number): string {
  const short = Number.isFinite(x) ? Number(x.toFixed(4)) : 0;
  return String(Math.abs(short) < 1e-4 ? 0 : short);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
