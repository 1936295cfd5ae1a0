import { advanceOf, hasSign, MATH_FACE, type Face } from './faces.ts';

/** A glyph as it stands for a sign: scaled, and raised by a share of the font's size. */
export interface DrawnSign {
  readonly face: Face;
  readonly sign: string;
  readonly scale: number;
  readonly raise: number;
  /** Whether it stands over the sign before it, and moves nothing. */
  readonly isMark?: boolean;
}

/** How wide a sign is taken to be that no bundled face can stand for, in em. */
const UNKNOWN_WIDTH = 0.6;

const RAISED = { scale: 0.62, raise: 0.36 } as const;
const LOWERED = { scale: 0.62, raise: -0.12 } as const;

interface StandIn extends Omit<DrawnSign, 'face'> {
  /** Where it is not the face that was asked for. */
  readonly face?: Face;
}

/** Signs that no bundled face has, made of those that one has. */
const standIns = new Map<string, StandIn>([
  ...pairs('⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺', '0123456789−+').map(
    ([sign, plain]) => [sign, { sign: plain, ...RAISED }] as const,
  ),
  ...pairs('₀₁₂₃₄₅₆₇₈₉', '0123456789').map(
    ([sign, plain]) => [sign, { sign: plain, ...LOWERED }] as const,
  ),
  // Greek letters that print sets as the Latin ones.
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo').map(
    ([sign, plain]) => [sign, { sign: plain, scale: 1, raise: 0 }] as const,
  ),
  // Marks that combine with the sign before them.
  ...pairs('\u0302\u0304\u0303', 'ˆˉ˜').map(
    ([sign, plain]) =>
      [sign, { sign: plain, face: MATH_FACE, scale: 1, raise: 0, isMark: true }] as const,
  ),
  ['ᵀ', { sign: 'T', ...RAISED }],
  ['ℝ', { sign: 'R', face: 'KaTeX_AMS-Regular', scale: 1, raise: 0 }],
]);

/** The glyph for a sign where `face` is asked for; `null` where no bundled face has any. */
export function drawnSign(sign: string, face: Face): DrawnSign | null {
  const own = [face, MATH_FACE, 'KaTeX_Math-Italic'].find((candidate) => hasSign(candidate, sign));
  if (own !== undefined) return { face: own, sign, scale: 1, raise: 0 };
  const standIn = standIns.get(sign);
  if (standIn === undefined) return null;
  const drawn = standIn.face ?? [face, MATH_FACE].find((one) => hasSign(one, standIn.sign));
  return drawn === undefined ? null : { ...standIn, face: drawn };
}

/** The signs of a text; where no face has a letter with its mark, the letter and the mark. */
export function signsOf(text: string, face: Face): string[] {
  return Array.from(text).flatMap((sign) =>
    drawnSign(sign, face) === null ? Array.from(sign.normalize('NFD')) : sign,
  );
}

/** How wide a text is, at a font's size of 1. */
export function widthOf(text: string, face: Face): number {
  let sum = 0;
  for (const stretch of stretchesOf(text, face)) {
    sum += stretch.space;
    for (const sign of signsOf(stretch.text, stretch.face)) {
      const drawn = drawnSign(sign, stretch.face);
      sum += drawn === null ? UNKNOWN_WIDTH : advance(drawn);
    }
  }
  return sum;
}

/** How far a glyph moves what follows it, at a font's size of 1. */
export function advance(drawn: DrawnSign): number {
  return drawn.isMark === true ? 0 : ownWidth(drawn);
}

/** How wide a glyph itself is, at a font's size of 1. */
export function ownWidth({ face, sign, scale }: DrawnSign): number {
  return (advanceOf(face, sign) * scale) / 1000;
}

/** How far ∂ leans over what follows it, in em, where that is upright. */
const LEAN = 0.08;

/** A stretch of a text that is set in one face. */
export interface Stretch {
  readonly text: string;
  readonly face: Face;
  /** How much room is left before it, in em. */
  readonly space: number;
}

/** A text in stretches of one face each. What no bundled face has stays with the one asked for. */
export function stretchesOf(text: string, face: Face): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sign of text) {
    const drawn = drawnSign(sign, face);
    const own = drawn !== null && drawn.sign === sign ? drawn.face : face;
    const last = stretches.at(-1);
    if (last?.face === own) stretches[stretches.length - 1] = { ...last, text: last.text + sign };
    else stretches.push({ text: sign, face: own, space: last?.text.endsWith('∂') ? LEAN : 0 });
  }
  return stretches;
}

function pairs(signs: string, plain: string): [string, string][] {
  const others = Array.from(plain);
  return Array.from(signs, (sign, at) => [sign, others[at]!]);
}
