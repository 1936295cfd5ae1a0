import { expect, test } from 'vitest';
import { scriptPieces } from '../../../src/formula/script-pieces.ts';

test.each([
  ['A⁻ᵀ ∂s/∂x_J', 'A⁻ᵀ ∂s/∂x[J]'],
  ['θ_R feeds 2 operations', 'θ[R] feeds 2 operations'],
  ['ŷ_in,2 + x_i = 3', 'ŷ[in,2] + x[i] = 3'],
  ['w₁ · (−2) = 4', 'w₁ · (−2) = 4'],
  ['_ and x_ and 2_3', '_ and x_ and 2_3'],
])('%s has its subscripts where print has them', (text, marked) => {
  const pieces = scriptPieces(text);
  expect(pieces.map((piece) => (piece.isLowered ? `[${piece.text}]` : piece.text)).join('')).toBe(
    marked,
  );
});
