import type { Tensor } from '../engine/tensor.ts';
import { isSmall, shapeText, tensorText } from '../formula/number-text.ts';

/** A tensor in a sentence: `−2`, `[1, 2]`, `a 5×3 matrix`. */
export function spokenTensor(tensor: Tensor): string {
  if (isSmall(tensor)) return tensorText(tensor);
  const shape = shapeText(tensor.shape);
  return tensor.shape.length === 1 ? `a vector of ${shape} entries` : `a ${shape} matrix`;
}
