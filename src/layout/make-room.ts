import type { Box, Point } from './geometry.ts';

/** Between two nodes that a wire joins: room for the numbers beside an output, and for the wire. */
const WIRE_GAP = 120;

/** Where a node goes that is put into a wire, and how far what lies behind it slides right. */
export interface Room {
  /** The node's upper left corner. */
  readonly corner: Point;
  /** By how much the reader, and all that depends on it, has to move; 0 where there is room. */
  readonly shift: number;
}

/**
 * Makes room for a node in a wire from `source` to `reader`. The node stays where it is wished, but
 * for a gap that it keeps to the source; the reader keeps that gap to the node. A wire that runs back
 * to the left has room enough.
 */
export function makeRoom(source: Box, reader: Box, wished: Box): Room {
  const { x, y, width } = wished;
  const right = source.x + source.width;
  if (reader.x < right) return { corner: { x, y }, shift: 0 };
  // Where both gaps have room, the wish is followed as far as they allow.
  const latest = reader.x - WIRE_GAP - width;
  const left = Math.max(right + WIRE_GAP, Math.min(x, latest));
  return { corner: { x: left, y }, shift: Math.max(0, left + width + WIRE_GAP - reader.x) };
}

/** The places of `ids` after all of them slid right by `shift`. */
export function slidRight(
  placeById: ReadonlyMap<string, Point>,
  ids: Iterable<string>,
  shift: number,
): ReadonlyMap<string, Point> {
  return new Map(
    Array.from(ids, (id) => {
      const { x, y } = placeById.get(id)!;
      return [id, { x: x + shift, y }];
    }),
  );
}
