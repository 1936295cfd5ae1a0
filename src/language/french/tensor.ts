import type { Shape, Tensor } from '../../engine/tensor.ts';
import { isSmall, shapeText, tensorText } from '../../formula/number-text.ts';
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
  summedOver: (from, to) => `sommé sur ${broadcastAxes(from, to)}`,
  openHint: 'Double-cliquez pour modifier les cases',
};

/** A tensor in a sentence: `−2`, `[1, 2]`, `une matrice 5×3`. */
export function spokenTensor(tensor: Tensor): string {
  if (isSmall(tensor)) return tensorText(tensor);
  const shape = shapeText(tensor.shape);
  return tensor.shape.length === 1 ? `un vecteur de ${shape} composantes` : `une matrice ${shape}`;
}

/** Over what a broadcast cotangent of shape `from` is summed to have shape `to`: "2 lignes". */
export function broadcastAxes(from: Shape, to: Shape): string {
  const rows = from.length === 2 && (to.length < 2 || to[0] === 1) ? from[0]! : 1;
  const columns = to.length === 0 || to.at(-1) === 1 ? from.at(-1)! : 1;
  if (from.length < 2) return `${columns} composantes`;
  if (rows > 1 && columns > 1) return `${rows * columns} composantes`;
  return rows > 1 ? `${rows} lignes` : `${columns} colonnes`;
}
