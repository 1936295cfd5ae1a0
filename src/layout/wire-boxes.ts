import { boundsOf, type Box } from './geometry.ts';
import { pointOn, type Wire } from './wire.ts';

const PIECES = 12;

/** Boxes around the pieces of a wire, which keep closer to it than one around the whole. */
export function wireBoxes(wire: Wire): Box[] {
  return Array.from({ length: PIECES }, (_, at) => {
    const ends = [at / PIECES, (at + 1) / PIECES].map((t) => pointOn(wire, t));
    return boundsOf(ends.map((point) => ({ ...point, width: 0, height: 0 })))!;
  });
}
