import { conjugateGradientSolver } from './conjugate-gradient.ts';

/**
 * Conjugate gradients preconditioned with the diagonal (Jacobi's preconditioner), which evens out
 * rows of different size. Golub & Van Loan, Matrix Computations, 4th edition, section 11.5.
 */
export const preconditionedConjugateGradient = conjugateGradientSolver((a) => a.diagonal);
