import { stationarySolver } from './stationary-iteration.ts';

/**
 * Jacobi's iteration: every unknown from its own equation, with the values before the sweep. It
 * converges for strictly diagonally dominant matrices. Golub & Van Loan, Matrix Computations, 4th
 * edition, section 11.2.2.
 */
export const jacobi = stationarySolver((a, x, _b, residual) => {
  for (let row = 0; row < a.size; row++) x[row]! += residual[row]! / a.diagonal[row]!;
});
