import type { Tensor } from '../../engine/tensor.ts';
import { isSmall, shapeText, tensorText } from '../../formula/number-text.ts';
import { summedAxes, type SummedAxes } from '../shared/summed-axes.ts';
import type { TensorTexts } from '../texts/tensor-texts.ts';

/** See `Catalogue.tensor`. */
export const tensorTexts: TensorTexts = {
  min: 'min',
  mean: 'mean',
  max: 'max',
  nonFinite: (count) =>
    count === 1 ? 'One entry is NaN or infinite.' : `${count} entries are NaN or infinite.`,
  summedOver: (from, to) => `summed over ${summedText(summedAxes(from, to))}`,
  openHint: 'Double-click to edit the cells',
};

/** A tensor in a sentence: `−2`, `[1, 2]`, `a 5×3 matrix`. */
export function spokenTensor(tensor: Tensor): string {
  if (isSmall(tensor)) return tensorText(tensor);
  const shape = shapeText(tensor.shape);
  return tensor.shape.length === 1 ? `a vector of ${shape} entries` : `a ${shape} matrix`;
}

const axes: Readonly<Record<SummedAxes['of'], string>> = {
  rows: 'rows',
  columns: 'columns',
  entries: 'entries',
};

/** What a broadcast cotangent is summed over: `2 rows`. */
export function summedText({ count, of }: SummedAxes): string {
  return `${count} ${axes[of]}`;
}
