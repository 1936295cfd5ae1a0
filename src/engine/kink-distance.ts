import type { Tensor } from './tensor.ts';

/** How far the entry nearest to 0 is from it: the kink distance of functions with a kink at 0. */
export function distanceFromZero(x: Tensor): number {
  return x.data.reduce((least, entry) => Math.min(least, Math.abs(entry)), Infinity);
}
