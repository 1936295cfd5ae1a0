import { stridesWithin } from '../broadcast.ts';
import type { Shape } from '../tensor.ts';
import type { Place } from './stage.ts';

/** The rows and columns of a shape; a vector is one row, a number one entry. */
export function gridOf(shape: Shape): { readonly rows: number; readonly columns: number } {
  return { rows: shape[shape.length - 2] ?? 1, columns: shape[shape.length - 1] ?? 1 };
}

/** An operand that is broadcast over a grid: where it starts, and its steps, 0 where it repeats. */
export interface Operand {
  readonly offset: number;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** A tensor as an operand of a grid that it broadcasts to. */
export function operandOf({ offset, shape }: Place): Operand {
  const [rowStep, columnStep] = stridesWithin(shape);
  return { offset, rowStep, columnStep };
}
