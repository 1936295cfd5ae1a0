import type { SolverFault } from '../fault.ts';
import type { Tensor } from '../tensor.ts';
import { MATRIX_SLOT, roundingOf, type Solver } from './solver.ts';

/** How far apart mirrored entries may be, relative to √(aᵢᵢ aⱼⱼ), and still count as equal. */
const ASYMMETRY = 1e-12;

/**
 * Cholesky factorization A = L Lᵀ of a symmetric positive definite matrix. Golub & Van Loan,
 * Matrix Computations, 4th edition, section 4.2.
 */
export const cholesky: Solver = (a) => {
  const lower = choleskyFactor(a);
  if ('kind' in lower) return lower;
  return (b) => {
    const n = b.length;
    const x = b.slice();
    for (let row = 0; row < n; row++) {
      for (let column = 0; column < row; column++) x[row]! -= lower[row * n + column]! * x[column]!;
      x[row]! /= lower[row * n + row]!;
    }
    for (let row = n - 1; row >= 0; row--) {
      for (let below = row + 1; below < n; below++) x[row]! -= lower[below * n + row]! * x[below]!;
      x[row]! /= lower[row * n + row]!;
    }
    return { x, residuals: [] };
  };
};

/** The lower triangle L with A = L Lᵀ, row by row, or why there is none. */
export function choleskyFactor(a: Tensor): Float64Array | SolverFault {
  const n = a.shape[0]!;
  const fault = asymmetryOf(a.data, n);
  if (fault !== null) return fault;
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = a.data[row * n + column]!;
      for (let k = 0; k < column; k++) sum -= lower[row * n + k]! * lower[column * n + k]!;
      if (row > column) {
        lower[row * n + column] = sum / lower[column * n + column]!;
      } else if (sum <= roundingOf(n) * Math.abs(a.data[row * n + row]!)) {
        return { kind: 'notPositiveDefinite', slot: MATRIX_SLOT, row };
      } else {
        lower[row * n + row] = Math.sqrt(sum);
      }
    }
  }
  return lower;
}

function asymmetryOf(data: Float64Array, n: number): SolverFault | null {
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < row; column++) {
      const difference = Math.abs(data[row * n + column]! - data[column * n + row]!);
      const scale = Math.sqrt(Math.abs(data[row * n + row]! * data[column * n + column]!));
      if (difference > ASYMMETRY * scale) {
        return { kind: 'notSymmetric', slot: MATRIX_SLOT, row: column, column: row };
      }
    }
  }
  return null;
}
