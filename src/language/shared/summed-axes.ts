import type { Shape } from '../../engine/tensor.ts';

/** What a broadcast cotangent is summed over: so many of its rows, its columns or its entries. */
export interface SummedAxes {
  readonly count: number;
  readonly of: 'rows' | 'columns' | 'entries';
}

/** Over what a broadcast cotangent of shape `from` is summed to have shape `to`. */
export function summedAxes(from: Shape, to: Shape): SummedAxes {
  const rows = from.length === 2 && (to.length < 2 || to[0] === 1) ? from[0]! : 1;
  const columns = to.length === 0 || to.at(-1) === 1 ? from.at(-1)! : 1;
  if (from.length < 2) return { count: columns, of: 'entries' };
  if (rows > 1 && columns > 1) return { count: rows * columns, of: 'entries' };
  return rows > 1 ? { count: rows, of: 'rows' } : { count: columns, of: 'columns' };
}
