import type { Glyphs } from '../text/outline-writer.ts';
import type { Face } from '../text/faces.ts';
import { pathOperators } from './path-operators.ts';
import { pdfNumber, utf16, type PdfFile, type Reference } from './pdf-file.ts';

/** A glyph as a page shows it: its font's name in the resources, and its code there. */
export interface FontGlyph {
  readonly font: string;
  readonly code: number;
}

interface GlyphFont {
  readonly name: string;
  readonly face: Face;
  /** By code: the glyph, and the text that it stands for. */
  readonly glyphs: { readonly sign: string; readonly text: string }[];
}

const MOST_CODES = 256;

/**
 * The glyphs that a PDF uses, as fonts of its own: each outline stands once, and what is read, found
 * and copied are the signs.
 */
export class GlyphFonts {
  readonly #glyphsByFace: ReadonlyMap<Face, Glyphs>;
  readonly #fonts: GlyphFont[] = [];
  readonly #glyphByKey = new Map<string, FontGlyph>();

  constructor(glyphsByFace: ReadonlyMap<Face, Glyphs>) {
    this.#glyphsByFace = glyphsByFace;
  }

  /** The glyph of a face for a sign, which stands for `text`. */
  glyph(face: Face, sign: string, text: string): FontGlyph {
    const key = `${face} ${sign} ${text}`;
    const known = this.#glyphByKey.get(key);
    if (known !== undefined) return known;
    const font = this.#roomIn(face);
    const glyph = { font: font.name, code: font.glyphs.length };
    font.glyphs.push({ sign, text });
    this.#glyphByKey.set(key, glyph);
    return glyph;
  }

  /** A glyph's outline as SVG has it, in thousandths of the size; nothing of a blank. */
  outline(face: Face, sign: string): string {
    return this.#glyphsByFace.get(face)?.[sign]?.[1] ?? '';
  }

  /** Writes the fonts, and answers them as an entry of the pages' resources. */
  write(file: PdfFile): string {
    const entries = this.#fonts.map((font) => `/${font.name} ${this.#writeFont(font, file)}`);
    return `/Font<<${entries.join('')}>>`;
  }

  #roomIn(face: Face): GlyphFont {
    const last = this.#fonts.findLast((font) => font.face === face);
    if (last !== undefined && last.glyphs.length < MOST_CODES) return last;
    const font: GlyphFont = { name: `F${this.#fonts.length}`, face, glyphs: [] };
    this.#fonts.push(font);
    return font;
  }

  /** A font of type 3 (ISO 32000-1, 9.6.5): each glyph is a drawing of its own. */
  #writeFont({ face, glyphs }: GlyphFont, file: PdfFile): Reference {
    const outlines = this.#glyphsByFace.get(face);
    const widths = glyphs.map(({ sign }) => outlines?.[sign]?.[0] ?? 0);
    const procedures = glyphs.map(({ sign }, code) => {
      const outline = outlines?.[sign]?.[1] ?? '';
      const drawn = outline === '' ? '' : `${pathOperators(outline, -1)}\nf`;
      const procedure = file.stream(
        `${pdfNumber(widths[code]!)} 0 -500 -1000 2500 1500 d1\n${drawn}`,
      );
      return `/g${code} ${procedure}`;
    });
    const names = glyphs.map((_, code) => `/g${code}`).join('');
    const unicode = file.stream(unicodeMap(glyphs.map(({ text }) => text)));
    return file.write(
      `<</Type/Font/Subtype/Type3/Name/${face.replace(/[^\w-]/g, '')}/FontBBox[-500 -1000 2500 1500]` +
        `/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<<${procedures.join('')}>>` +
        `/Encoding<</Type/Encoding/Differences[0${names}]>>/FirstChar 0/LastChar ${glyphs.length - 1}` +
        `/Widths[${widths.map(pdfNumber).join(' ')}]/ToUnicode ${unicode}/Resources<<>>>>`,
    );
  }
}

/** Which text each code stands for (ISO 32000-1, 9.10.3). */
function unicodeMap(texts: readonly string[]): string {
  const rows = texts.map((text, code) => `<${codeDigits(code)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A code as a page writes it. */
export function codeDigits(code: number): string {
  return code.toString(16).padStart(2, '0');
}
