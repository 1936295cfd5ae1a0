import type { Shape, Tensor } from '../../engine/tensor.ts';
import { isSmall, shapeText, tensorText } from '../../formula/number-text.ts';
import type { TensorTexts } from '../texts/tensor-texts.ts';

/** See `Catalogue.tensor`. */
export const tensorTexts: TensorTexts = {
  min: 'min',
  mean: 'mean',
  max: 'max',
  nonFinite: (count) =>
    count === 1 ? 'One entry is NaN or infinite.' : `${count} entries are NaN or infinite.`,
  summedOver: (from, to) => `summed over ${broadcastAxes(from, to)}`,
  openHint: 'Double-click to edit the cells',
};

/** A tensor in a sentence: `−2`, `[1, 2]`, `a 5×3 matrix`. */
export function spokenTensor(tensor: Tensor): string {
  if (isSmall(tensor)) return tensorText(tensor);
  const shape = shapeText(tensor.shape);
  return tensor.shape.length === 1 ? `a vector of ${shape} entries` : `a ${shape} matrix`;
}

/** Over what a broadcast cotangent of shape `from` is summed to have shape `to`: "2 rows". */
export function broadcastAxes(from: Shape, to: Shape): string {
  const rows = from.length === 2 && (to.length < 2 || to[0] === 1) ? from[0]! : 1;
  const columns = to.length === 0 || to.at(-1) === 1 ? from.at(-1)! : 1;
  if (from.length < 2) return `${columns} entries`;
  if (rows > 1 && columns > 1) return `${rows * columns} entries`;
  return rows > 1 ? `${rows} rows` : `${columns} columns`;
}
