/** A stretch of plain text, and whether print sets it below the line. */
export interface ScriptPiece {
  readonly text: string;
  readonly isLowered: boolean;
}

/** Letters behind an underscore, which stands behind a name; digits have lowered signs of their own. */
const LOWERED = /(?<=[\p{L}\p{M}])_([\p{L}\d,]+)/u;

/** Plain text such as `∂s/∂x_J` cut where a subscript begins and ends: `∂s/∂x`, a lowered `J`. */
export function scriptPieces(text: string): ScriptPiece[] {
  // What a split captures stands at the odd places.
  return text
    .split(LOWERED)
    .map((piece, at) => ({ text: piece, isLowered: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
