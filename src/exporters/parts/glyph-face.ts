import { texToText } from '../../formula/tex-to-text.ts';
import { glyphText } from '../../layout/face-text.ts';
import type { NodeGeometry } from '../../layout/geometry.ts';
import type { Scene } from '../scene.ts';
import type { Shape } from '../svg/shapes.ts';
import { formulaBaseline, setFormula } from './formula.ts';

/** The face of an operation: its sign. */
export function drawGlyphFace(
  { look }: Scene,
  glyph: string,
  { width, faceHeight }: NodeGeometry,
): Shape[] {
  const { size, strokeWidth } = glyphText(texToText(glyph).length);
  const formula = setFormula(glyph, size, look, { strokeWidth });
  const baseline = formulaBaseline(formula, size, 1 + faceHeight / 2);
  return [formula.draw(width / 2 - formula.width / 2, baseline)];
}
