import { accentRise, accentSigns, symbolParts } from '../../formula/symbol.ts';
import { widthOf } from '../text/drawn-sign.ts';
import { lineBox, type LineBox } from '../text/line-box.ts';
import { inter, type Face } from '../text/faces.ts';
import type { TextShape } from '../svg/shapes.ts';

/** A variable's name as it is drawn: `w` with a lowered `1`. */
export interface SetSymbol {
  readonly width: number;
  readonly line: LineBox;
  readonly draw: (x: number, baseline: number, fill: string) => TextShape[];
}

const SUBSCRIPT = { scale: 0.65, drop: 0.25 } as const;
/** How far to the right of the middle an accent stands, in em: letters lean. */
const ACCENT_SHIFT = 0.06;
const UPRIGHT: Face = 'KaTeX_Main-Regular';
const ITALIC: Face = 'KaTeX_Math-Italic';

/** Sets a node's name as the screen does; where it is wider than `most`, its end is left out. */
export function setSymbol(
  id: string,
  size: number,
  lineHeight: number,
  most = Infinity,
): SetSymbol {
  const { base, accent, subscript, isItalic } = symbolParts(id);
  const face = isItalic ? ITALIC : UPRIGHT;
  const small = size * SUBSCRIPT.scale;
  const subscriptWidth = widthOf(subscript, UPRIGHT) * small;
  const baseText = shortened(base, face, (most - subscriptWidth) / size);
  const mark = accent === null ? '' : accentSigns[accent];
  const markWidth = widthOf(mark, UPRIGHT) * size;
  const ownWidth = widthOf(baseText, face) * size;
  const baseWidth = Math.max(ownWidth, markWidth);
  const left = shortened(subscript, UPRIGHT, (most - baseWidth) / small);
  const line = lineBox([
    { face, size, lineHeight },
    { face: inter(400), size, lineHeight },
  ]);
  return {
    width: baseWidth + widthOf(left, UPRIGHT) * small,
    line,
    draw: (x, y, fill) => {
      const start = x + (baseWidth - ownWidth) / 2;
      const name: TextShape[] = [{ text: baseText, face, size, x: start, y, fill }];
      if (mark !== '') {
        const middle = x + (baseWidth - markWidth) / 2 + ACCENT_SHIFT * size;
        const raised = { x: middle, y: y - accentRise(base) * size };
        name.push({ text: mark, face: UPRIGHT, size, ...raised, fill });
      }
      if (left === '') return name;
      const lowered = { x: x + baseWidth, y: y + SUBSCRIPT.drop * small };
      return [...name, { text: left, face: UPRIGHT, size: small, ...lowered, fill }];
    },
  };
}

/** As much of a text as has room, in em, with `…` for the rest. */
function shortened(text: string, face: Face, most: number): string {
  if (widthOf(text, face) <= most) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, face) > most) signs.pop();
  return `${signs.join('')}…`;
}
