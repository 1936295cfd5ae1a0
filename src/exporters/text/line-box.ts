import { extentsOf, type Face } from './faces.ts';

/** Text of one face in a line, as CSS sets it: its size and the height of its line, in pixels. */
export interface InlineText {
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
}

/** How far a line reaches above and below its baseline. */
export interface LineBox {
  readonly above: number;
  readonly below: number;
}

/** The line box of texts that share a baseline: each stands in the middle of its own line height. */
export function lineBox(texts: readonly InlineText[]): LineBox {
  const boxes = texts.map(({ face, size, lineHeight }) => {
    const { ascent, descent } = extentsOf(face);
    const leading = (lineHeight - (ascent + descent) * size) / 2;
    return { above: ascent * size + leading, below: descent * size + leading };
  });
  return unionOf(boxes);
}

/** The line box that holds others on the same baseline. */
export function unionOf(boxes: readonly LineBox[]): LineBox {
  return {
    above: Math.max(...boxes.map(({ above }) => above)),
    below: Math.max(...boxes.map(({ below }) => below)),
  };
}

/** The baseline of a line whose box is centred on `middle`. */
export function centredBaseline({ above, below }: LineBox, middle: number): number {
  return middle + (above - below) / 2;
}

/** The baseline of a text alone in a line that is centred on `middle`, whatever its height. */
export function textBaseline(face: Face, size: number, middle: number): number {
  return centredBaseline(lineBox([{ face, size, lineHeight: 0 }]), middle);
}
