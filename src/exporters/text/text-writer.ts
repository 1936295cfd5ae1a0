import { element } from '../svg/write-shapes.ts';
import { escapeXml } from '../svg/escape.ts';
import type { TextShape } from '../svg/shapes.ts';
import { stretchesOf, type Stretch } from './drawn-sign.ts';
import { styleOf, type Face } from './faces.ts';

/**
 * What follows the bundled fonts for programs that leave embedded fonts alone, as librsvg does: fonts
 * that are common and no wider first, so that a text stays in its box and off the text beside it.
 */
const FALLBACKS = {
  text: "'Liberation Sans', Arial, Helvetica, 'DejaVu Sans Condensed', system-ui, sans-serif",
  math: "'Latin Modern Math', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif Condensed', serif",
};

/** Writes a text as SVG text, in the font that its face belongs to. */
export function writeAsText(shape: TextShape): string {
  const { text, face, size, x, y, anchor, fill, isSlanted, line, stroke } = shape;
  const attributes = {
    x,
    y,
    ...fontOf(face),
    ...(isSlanted === true ? { 'font-style': 'italic' } : {}),
    'text-decoration': line,
    'font-size': size,
    'text-anchor': anchor,
    fill,
    stroke: stroke?.colour,
    'stroke-width': stroke?.width,
    'xml:space': /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined,
  };
  const stretches = stretchesOf(text, face);
  const isPlain = stretches.length === 1 && stretches[0]!.face === face;
  const content = stretches.map((stretch) =>
    stretch.face === face && stretch.space === 0
      ? escapeXml(stretch.text)
      : element(
          'tspan',
          { ...othersOf(stretch, face), dx: spaceOf(stretch, size) },
          escapeXml(stretch.text),
        ),
  );
  return element('text', attributes, isPlain ? escapeXml(text) : content.join(''));
}

function fontOf(face: Face) {
  const { family, isItalic, weight: exact } = styleOf(face);
  // Programs take weights between the hundreds for none.
  const weight = Math.floor(exact / 100) * 100;
  return {
    'font-family': `${family}, ${family === 'Inter' ? FALLBACKS.text : FALLBACKS.math}`,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': isItalic ? 'italic' : undefined,
  };
}

/** The font of a stretch in another face, which says again what the text around it says. */
function othersOf(stretch: Stretch, face: Face) {
  if (stretch.face === face) return {};
  const { weight, isItalic } = styleOf(stretch.face);
  return {
    ...fontOf(stretch.face),
    'font-weight': weight,
    'font-style': isItalic ? 'italic' : 'normal',
  };
}

function spaceOf({ space }: Stretch, size: number): number | undefined {
  return space === 0 ? undefined : space * size;
}
