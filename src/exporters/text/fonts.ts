import { element } from '../svg/write-shapes.ts';
import { base64 } from './base64.ts';
import { drawnSign } from './drawn-sign.ts';
import { styleOf, type Face } from './faces.ts';
import basicSigns from './font-characters.json';

/**
 * A bundled font file in the format woff2, by its name without the ending: `inter-basic`, `inter-latin`,
 * `katex-main-basic`, `katex-math-basic`, or KaTeX's own name of a face.
 */
export type FontFile = string;

/** Signs that are used, by the face that they are set in. */
export type UsedSigns = ReadonlyMap<Face, ReadonlySet<string>>;

interface UsedFont {
  readonly file: FontFile;
  readonly family: string;
  readonly weight: string;
  readonly isItalic: boolean;
}

/** The small fonts, which have the signs of most texts. */
const smallFonts: Readonly<Record<string, { readonly file: FontFile; readonly signs: string }>> = {
  Inter: { file: 'inter-basic', signs: basicSigns.text },
  'KaTeX_Main-Regular': { file: 'katex-main-basic', signs: basicSigns.main },
  'KaTeX_Math-Italic': { file: 'katex-math-basic', signs: basicSigns.math },
};

/** The fonts that texts need, the smallest file that has all of a face's signs for each. */
function fontsFor(used: UsedSigns): UsedFont[] {
  const signsByFont = new Map<string, Set<string>>();
  for (const [face, signs] of used) {
    for (const sign of signs) {
      const drawn = drawnSign(sign, face);
      // Text is left as it is: what no bundled face has comes from the reader's own fonts.
      if (drawn?.sign !== sign) continue;
      const font = fontOf(drawn.face);
      signsByFont.set(font, (signsByFont.get(font) ?? new Set()).add(sign));
    }
  }
  return [...signsByFont]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([font, signs]) => ({
      file: fileFor(font, signs),
      ...(font === 'Inter'
        ? { family: 'Inter', weight: '100 900', isItalic: false }
        : { ...styleOf(font), weight: String(styleOf(font).weight) }),
    }));
}

/** The rules by which an SVG brings its fonts along. */
export async function fontRules(
  used: UsedSigns,
  load: (file: FontFile) => Promise<Uint8Array>,
): Promise<string> {
  const rules = await Promise.all(
    fontsFor(used).map(async ({ file, family, weight, isItalic }) => {
      const data = `data:font/woff2;base64,${base64(await load(file))}`;
      const style = isItalic ? 'italic' : 'normal';
      return `@font-face{font-family:${family};font-style:${style};font-weight:${weight};src:url(${data}) format("woff2")}`;
    }),
  );
  return element('style', { type: 'text/css' }, rules.join(''));
}

/** All weights of Inter are one font. */
function fontOf(face: Face): string {
  return face.startsWith('Inter-') ? 'Inter' : face;
}

function fileFor(font: string, signs: ReadonlySet<string>): FontFile {
  const small = smallFonts[font];
  const isSmall = small !== undefined && [...signs].every((sign) => small.signs.includes(sign));
  if (isSmall) return small.file;
  return font === 'Inter' ? 'inter-latin' : font;
}
