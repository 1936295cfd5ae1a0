import type { Shape } from '../../engine/tensor.ts';

/** Where an entry stands, counted from 1: in a vector (`column` is `null`), or in a matrix. */
export interface EntryPlace {
  readonly row: number;
  readonly column: number | null;
}

/** The place of an entry that is counted row by row from 0. */
export function entryPlace({ 1: columns }: Shape, entry: number): EntryPlace {
  if (columns === undefined) return { row: entry + 1, column: null };
  return { row: Math.floor(entry / columns) + 1, column: (entry % columns) + 1 };
}
