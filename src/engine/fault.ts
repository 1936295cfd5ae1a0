import type { Shape } from './tensor.ts';

/** Why an operation cannot take its inputs. Slots count from 0. */
export type OperationFault =
  /** Two inputs whose shapes do not fit each other, under the named rule. */
  | {
      readonly kind: 'shapeMismatch';
      readonly rule: 'broadcast' | 'matmul' | 'equal';
      readonly slots: readonly [number, number];
      readonly shapes: readonly [Shape, Shape];
    }
  /** An axis that the input does not have. */
  | {
      readonly kind: 'axisOutOfRange';
      readonly slot: number;
      readonly axis: number;
      readonly shape: Shape;
    }
  /** One input of the wrong number of dimensions. */
  | {
      readonly kind: 'rankMismatch';
      readonly slot: number;
      readonly shape: Shape;
      readonly expected: 'vector' | 'matrix' | 'square matrix' | 'vector or matrix';
    };

/** Whether a rule answered with a fault rather than a shape or a tensor. */
export function isFault(answer: object): answer is OperationFault {
  return 'kind' in answer;
}
