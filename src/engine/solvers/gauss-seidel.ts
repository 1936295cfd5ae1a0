import { rowTimes } from './sparse-matrix.ts';
import { stationarySolver } from './stationary-iteration.ts';

/**
 * The Gauss–Seidel iteration: every unknown from its own equation, with what the sweep has found so
 * far. It converges for strictly diagonally dominant and for symmetric positive definite matrices.
 * Golub & Van Loan, Matrix Computations, 4th edition, section 11.2.2.
 */
export const gaussSeidel = stationarySolver((a, x, b) => {
  for (let row = 0; row < a.size; row++) {
    x[row]! += (b[row]! - rowTimes(a, row, x)) / a.diagonal[row]!;
  }
});
