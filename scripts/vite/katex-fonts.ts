import type { Plugin } from 'vite';
import characters from '../../src/exporters/text/font-characters.json' with { type: 'json' };

const STYLESHEET = /\/katex\/dist\/katex(\.min)?\.css$/;
const OLDER_FORMATS = /,\s*url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g;
const MAIN = /(@font-face\s*\{[^}]*KaTeX_Main-Regular[^}]*?);?\s*\}/;
/** KaTeX's zero-width space is in no font, and would have the whole one fetched in vain. */
const WITHOUT_SPACES = '$1;unicode-range:U+A1-2009,U+2010-10FFFF}';

/**
 * Makes KaTeX's fonts light. Of the three formats in which its stylesheet names them one is kept,
 * which every browser that runs the page reads. And for the characters of most formulas a later face
 * of the same family names a small font, so that the whole one is fetched only for others. The
 * stylesheet has to be imported by a script: a CSS `@import` does not pass through plugins.
 */
export function katexFonts(): Plugin {
  const small = [
    face('KaTeX_Main', 'normal', 'katex-main-basic', characters.main),
    face('KaTeX_Math', 'italic', 'katex-math-basic', characters.math),
  ];
  return {
    name: 'backflow:katex-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: STYLESHEET },
      handler: (css) =>
        css.replaceAll(OLDER_FORMATS, '').replace(MAIN, WITHOUT_SPACES) + small.join(''),
    },
  };
}

/** A set of characters as CSS writes it. */
function unicodeRange(text: string): string {
  return Array.from(text, (sign) => `U+${sign.codePointAt(0)!.toString(16)}`).join(',');
}

function face(family: string, style: string, file: string, text: string): string {
  const source = `url("/src/components/fonts/${file}.woff2") format("woff2")`;
  return `@font-face{font-family:${family};font-style:${style};font-weight:400;font-display:block;src:${source};unicode-range:${unicodeRange(text)}}`;
}
