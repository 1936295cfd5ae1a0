import type { Shape } from './tensor.ts';

/** Why an operation cannot take its inputs. Slots count from 0. */
export type OperationFault =
  /** Two inputs whose shapes do not fit each other, under the named rule. */
  | {
      readonly kind: 'shapeMismatch';
      readonly rule: 'broadcast' | 'matmul' | 'equal' | 'concat';
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
    }
  /** A shape that the input's entries cannot fill, or that no tensor has. */
  | {
      readonly kind: 'reshapeMismatch';
      readonly slot: number;
      readonly shape: Shape;
      readonly wanted: readonly number[];
    }
  | SolverFault;

/** Why a linear system has no answer by the chosen method. Rows and columns count from 0. */
export type SolverFault =
  /** A matrix without an inverse, to working precision: no pivot is left in this column. */
  | { readonly kind: 'singularMatrix'; readonly slot: number; readonly column: number }
  /** The entries at (row, column) and (column, row) differ, in a method for symmetric matrices. */
  | {
      readonly kind: 'notSymmetric';
      readonly slot: number;
      readonly row: number;
      readonly column: number;
    }
  /** A symmetric matrix whose Cholesky factorization breaks down in this row. */
  | { readonly kind: 'notPositiveDefinite'; readonly slot: number; readonly row: number }
  /** A zero on the diagonal, by which the method would divide. */
  | { readonly kind: 'zeroOnDiagonal'; readonly slot: number; readonly row: number }
  /**
   * An iteration that was given up, with the last relative residual ‖b − A x‖ / ‖b‖ and with the
   * largest relative error of an entry of x.
   */
  | {
      readonly kind: 'noConvergence';
      readonly iterations: number;
      readonly residual: number;
      readonly error: number;
    };

/** Whether a rule answered with a fault rather than a shape or a tensor. */
export function isFault(answer: object): answer is OperationFault {
  return 'kind' in answer;
}
