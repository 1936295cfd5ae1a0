import { hasSign, type Face } from '../text/faces.ts';

/** The font that a part of a formula is set in. */
export interface MathFont {
  readonly family: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export const MAIN: MathFont = { family: 'Main', isBold: false, isItalic: false };

/** What KaTeX's style sheet says of each class. */
const fontByClass: Readonly<Record<string, Partial<MathFont>>> = {
  textbf: { isBold: true },
  textit: { isItalic: true },
  textrm: { family: 'Main' },
  textsf: { family: 'SansSerif' },
  texttt: { family: 'Typewriter' },
  mathnormal: { family: 'Math', isItalic: true },
  mathit: { family: 'Main', isItalic: true },
  mathrm: { isItalic: false },
  mathbf: { family: 'Main', isBold: true },
  boldsymbol: { family: 'Math', isBold: true, isItalic: true },
  amsrm: { family: 'AMS' },
  mathbb: { family: 'AMS' },
  textbb: { family: 'AMS' },
  mathcal: { family: 'Caligraphic' },
  mathfrak: { family: 'Fraktur' },
  textfrak: { family: 'Fraktur' },
  mathboldfrak: { family: 'Fraktur', isBold: true },
  textboldfrak: { family: 'Fraktur', isBold: true },
  mathtt: { family: 'Typewriter' },
  mathscr: { family: 'Script' },
  textscr: { family: 'Script' },
  mathsf: { family: 'SansSerif' },
  mathboldsf: { family: 'SansSerif', isBold: true },
  textboldsf: { family: 'SansSerif', isBold: true },
  mathsfit: { family: 'SansSerif', isItalic: true },
  mathitsf: { family: 'SansSerif', isItalic: true },
  textitsf: { family: 'SansSerif', isItalic: true },
  mainrm: { family: 'Main', isItalic: false },
  'small-op': { family: 'Size1' },
  'large-op': { family: 'Size2' },
  'delim-size1': { family: 'Size1' },
  'delim-size4': { family: 'Size4' },
};

/** The font within a node of these classes, where `around` is the one around it. */
export function fontWithin(classes: readonly string[], around: MathFont): MathFont {
  const own = classes.map((name) => fontByClass[name] ?? {});
  const size = classes.includes('delimsizing') && classes.find((name) => /^size\d$/.test(name));
  const sized = size ? { family: `S${size.slice(1)}` } : {};
  return Object.assign({}, around, ...own, sized) as MathFont;
}

/** The face of a font, or that of its family which has the sign. */
export function faceOf({ family, isBold, isItalic }: MathFont, sign: string): Face {
  const bold = isBold ? 'Bold' : '';
  const italic = isItalic ? 'Italic' : '';
  const styles = [bold + italic, bold, italic, 'Italic', ''].map((style) => style || 'Regular');
  const faces = styles.map((style) => `KaTeX_${family}-${style}`);
  return faces.find((face) => hasSign(face, sign)) ?? 'KaTeX_Main-Regular';
}
