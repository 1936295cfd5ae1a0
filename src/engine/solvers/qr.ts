import { columnNorms, scaledRows } from './scaled-rows.ts';
import { MATRIX_SLOT, roundingOf, type Solver } from './solver.ts';
import { backSubstitute } from './substitution.ts';

/** A reflection I − 2 v vᵀ / (vᵀ v), of which v is zero above `first`. */
interface Reflection {
  readonly first: number;
  readonly v: Float64Array;
}

/**
 * Orthogonal triangularization by Householder reflections: A = Q R, then R x = Qᵀ b. Golub & Van
 * Loan, Matrix Computations, 4th edition, section 5.2.
 */
export const qr: Solver = (a) => {
  const n = a.shape[0]!;
  const { data, factors } = scaledRows(a);
  const norms = columnNorms(data, n);
  const reflections: Reflection[] = [];
  for (let k = 0; k < n; k++) {
    const reflection = reflectionOf(data, n, k);
    if (reflection !== null) {
      for (let column = k; column < n; column++) reflect(reflection, data, column, n);
      reflections.push(reflection);
    }
    if (Math.abs(data[k * n + k]!) <= roundingOf(n) * norms[k]!) {
      return { kind: 'singularMatrix', slot: MATRIX_SLOT, column: k };
    }
  }
  return (b) => {
    const x = b.map((entry, row) => entry * factors[row]!);
    for (const reflection of reflections) reflect(reflection, x, 0, 1);
    backSubstitute(data, x);
    return { x, residuals: [] };
  };
};

/** The reflection that turns column k, from the diagonal down, onto its first axis. */
function reflectionOf(data: Float64Array, n: number, k: number): Reflection | null {
  const v = Float64Array.from({ length: n - k }, (_, i) => data[(k + i) * n + k]!);
  const norm = Math.hypot(...v);
  if (norm === 0) return null;
  // The sign for which nothing cancels.
  v[0]! += v[0]! < 0 ? -norm : norm;
  return { first: k, v };
}

/** Reflects one column of a matrix whose rows are `stride` apart. */
function reflect({ first, v }: Reflection, data: Float64Array, column: number, stride: number) {
  let dot = 0;
  let square = 0;
  for (let i = 0; i < v.length; i++) {
    dot += v[i]! * data[(first + i) * stride + column]!;
    square += v[i]! * v[i]!;
  }
  const factor = (2 * dot) / square;
  for (let i = 0; i < v.length; i++) data[(first + i) * stride + column]! -= factor * v[i]!;
}
