import type { GraphDocument } from '../../document/graph-document.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { ThemeName } from '../../theme/themes.ts';
import type { Setting } from '../settings.svelte.ts';

/** A small picture of a document at a step, as the address of an image. */
export async function thumbnail(
  document: GraphDocument,
  step: number,
  look: ThemeName,
  texts: Catalogue,
): Promise<string> {
  const { svgPicture } = await import('../../exporters/picture.ts');
  const request = {
    document,
    step,
    region: 'all',
    look,
    ground: 'transparent',
    shows: { values: true, gradients: true },
    // Too small for the fonts to matter.
    text: 'named',
    embedsDocument: false,
    texts,
  } as const;
  const noFont = () => Promise.reject(new Error('A thumbnail names its fonts.'));
  const { svg } = await svgPicture(request, { font: noFont, glyphs: noFont });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The look that a setting gives the page here and now. */
export function lookFor(theme: Setting<'theme'>): ThemeName {
  const prefers = (what: string) => matchMedia(`(prefers-${what})`).matches;
  const isDark = theme === 'dark' || (theme !== 'light' && prefers('color-scheme: dark'));
  const isContrast = theme === 'contrast' || (theme === 'system' && prefers('contrast: more'));
  if (isContrast) return isDark ? 'contrastDark' : 'contrastLight';
  return isDark ? 'dark' : 'light';
}
