import { widthOf } from '../text/drawn-sign.ts';
import { inter, type Face } from '../text/faces.ts';
import { textBaseline } from '../text/line-box.ts';
import type { TextShape } from '../svg/shapes.ts';

export interface Label {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 650 | 700;
  readonly fill: string;
}

/** How wide a label is, in pixels. */
export function labelWidth({ text, size, weight }: Omit<Label, 'fill'>): number {
  return widthOf(text, inter(weight)) * size;
}

/** A label in the font of the screen, whose line has its middle at `y`. */
export function label(
  { text, size, weight, fill }: Label,
  x: number,
  y: number,
  anchor?: 'middle' | 'end',
): TextShape {
  const face: Face = inter(weight);
  const at = { text, face, size, x, y: textBaseline(face, size, y), fill };
  return anchor === undefined ? at : { ...at, anchor };
}

/** A text in as many lines as it takes to be no wider than `most`; a longer word is not broken. */
export function wrapped(text: string, style: Omit<Label, 'fill' | 'text'>, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const fits = lines.length === 0 || labelWidth({ ...style, text: line }) <= most;
    if (fits) lines[Math.max(0, lines.length - 1)] = line;
    else lines.push(word);
  }
  return lines;
}
