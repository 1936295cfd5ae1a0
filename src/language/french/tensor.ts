import type { Tensor } from '../../engine/tensor.ts';
import { isSmall, shapeText, tensorText } from '../../formula/number-text.ts';
import { summedAxes, type SummedAxes } from '../shared/summed-axes.ts';
import type { TensorTexts } from '../texts/tensor-texts.ts';

/** See `Catalogue.tensor`. */
export const tensorTexts: TensorTexts = {
  min: 'min',
  mean: 'moy',
  max: 'max',
  nonFinite: (count) =>
    count === 1
      ? 'Une composante est NaN ou infinie.'
      : `${count} composantes sont NaN ou infinies.`,
  summedOver: (from, to) => `sommé sur ${summedText(summedAxes(from, to))}`,
  openHint: 'Double-cliquez pour modifier les cases',
};

/** A tensor in a sentence: `−2`, `[1, 2]`, `une matrice 5×3`. */
export function spokenTensor(tensor: Tensor): string {
  if (isSmall(tensor)) return tensorText(tensor);
  const shape = shapeText(tensor.shape);
  return tensor.shape.length === 1 ? `un vecteur de ${shape} composantes` : `une matrice ${shape}`;
}

const axes: Readonly<Record<SummedAxes['of'], string>> = {
  rows: 'lignes',
  columns: 'colonnes',
  entries: 'composantes',
};

/** What a broadcast cotangent is summed over: `2 lignes`. */
export function summedText({ count, of }: SummedAxes): string {
  return `${count} ${axes[of]}`;
}
