import widths from './widths.json';

/** A face of the bundled fonts, by the name of its file of glyphs: `Inter-600`, `KaTeX_Math-Italic`. */
export type Face = string;

/** A face as CSS asks for it. */
export interface FaceStyle {
  readonly family: string;
  readonly weight: number;
  readonly isItalic: boolean;
}

interface FaceMetrics {
  /** In thousandths of the font's size. */
  readonly ascent: number;
  readonly descent: number;
  readonly advances: ReadonlyMap<string, number>;
}

/** The face that stands in for signs which others lack. */
export const MATH_FACE: Face = 'KaTeX_Main-Regular';

const metricsByFace: ReadonlyMap<Face, FaceMetrics> = new Map(
  Object.entries(widths).map(([face, { signs, advances, ...extents }]) => [
    face,
    { ...extents, advances: new Map(Array.from(signs, (sign, at) => [sign, advances[at]!])) },
  ]),
);

/** The face of Inter with a weight of 400, 500, 600, 650 or 700. */
export function inter(weight: 400 | 500 | 600 | 650 | 700): Face {
  return `Inter-${weight}`;
}

export function styleOf(face: Face): FaceStyle {
  const [family = '', style = ''] = face.split('-');
  const weight = style.startsWith('Bold') ? 700 : Number.parseInt(style, 10) || 400;
  return { family, weight, isItalic: style.endsWith('Italic') };
}

/** Whether a face has a glyph for a sign. */
export function hasSign(face: Face, sign: string): boolean {
  return metricsByFace.get(face)?.advances.has(sign) ?? false;
}

/** How wide a glyph is, in thousandths of the font's size; the face must have it. */
export function advanceOf(face: Face, sign: string): number {
  return metricsByFace.get(face)!.advances.get(sign)!;
}

/** How far a face reaches above and below its baseline, at a font's size of 1. */
export function extentsOf(face: Face): { readonly ascent: number; readonly descent: number } {
  const { ascent, descent } = metricsByFace.get(face)!;
  return { ascent: ascent / 1000, descent: descent / 1000 };
}
