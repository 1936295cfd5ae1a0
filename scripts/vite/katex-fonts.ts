import type { Plugin } from 'vite';

const STYLESHEET = /\/katex\/dist\/katex(\.min)?\.css$/;
const OLDER_FORMATS = /,\s*url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g;

/**
 * Keeps one of the three formats in which KaTeX names its fonts. Every browser that runs the page
 * reads woff2; the others would be 0.8 MB of files that nobody asks for. The stylesheet has to be
 * imported by a script: a CSS `@import` does not pass through plugins.
 */
export function katexFonts(): Plugin {
  return {
    name: 'backflow:katex-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: STYLESHEET },
      handler: (css) => css.replaceAll(OLDER_FORMATS, ''),
    },
  };
}
