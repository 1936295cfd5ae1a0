import type { Tensor } from '../engine/tensor.ts';
import { sidesOf } from './heat-maps.ts';

/** A colour's red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a heat map's scale, which diverges around 0. */
export interface HeatScale {
  readonly negative: Colour;
  readonly zero: Colour;
  readonly positive: Colour;
}

/**
 * Each entry as a share, from −1 to 1, of the largest finite magnitude: the place of its colour on
 * the scale. Infinities stand at the ends; NaN has no place.
 */
export function heatShares({ data }: Tensor): Float64Array {
  const largest = data.reduce(
    (most, entry) => (Number.isFinite(entry) ? Math.max(most, Math.abs(entry)) : most),
    0,
  );
  return data.map((entry) => {
    if (!Number.isFinite(entry)) return Math.sign(entry);
    return largest === 0 ? 0 : entry / largest;
  });
}

/**
 * A tensor with at most so many rows and columns: each entry is the mean of a block of the given
 * one, whose sides differ by one at most.
 */
export function heatBlocks(tensor: Tensor, mostRows: number, mostColumns: number): Tensor {
  const [rows, columns] = sidesOf(tensor.shape);
  const shape = [Math.min(rows, mostRows), Math.min(columns, mostColumns)] as const;
  const [height, width] = shape;
  const sums = new Float64Array(height * width);
  const counts = new Float64Array(height * width);
  for (let row = 0; row < rows; row++) {
    const start = Math.floor((row * height) / rows) * width;
    for (let column = 0; column < columns; column++) {
      const block = start + Math.floor((column * width) / columns);
      sums[block]! += tensor.data[row * columns + column]!;
      counts[block]! += 1;
    }
  }
  return { shape, data: sums.map((sum, block) => sum / counts[block]!) };
}

/** The colour of a share; `null` for NaN. Mixed as CSS mixes in sRGB. */
export function heatColour(scale: HeatScale, share: number): Colour | null {
  if (Number.isNaN(share)) return null;
  const end = share < 0 ? scale.negative : scale.positive;
  const part = Math.abs(share);
  const mixed = (at: 0 | 1 | 2) => Math.round(scale.zero[at] * (1 - part) + end[at] * part);
  return [mixed(0), mixed(1), mixed(2)];
}

/** Reads `#rrggbb` or `#rgb`. */
export function colourOf(hex: string): Colour {
  const digits = hex.trim().replace('#', '');
  const pairs = digits.length === 3 ? Array.from(digits, (d) => d + d) : digits.match(/../g)!;
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}
