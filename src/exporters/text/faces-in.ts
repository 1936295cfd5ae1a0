import { isText, type Shape } from '../svg/shapes.ts';
import { drawnSign, signsOf } from './drawn-sign.ts';
import type { Face } from './faces.ts';

/** The faces whose glyphs stand for the signs of all texts in some shapes. */
export function facesIn(shapes: readonly Shape[], faces = new Set<Face>()): Set<Face> {
  for (const shape of shapes) {
    if (!isText(shape)) facesIn(shape.children, faces);
    else {
      for (const sign of signsOf(shape.text, shape.face)) {
        faces.add(drawnSign(sign, shape.face)?.face ?? shape.face);
      }
    }
  }
  return faces;
}
