import { nameWidth, RESULT, resultWidth } from './geometry.ts';

/** A number's text and the size at which it is set, in pixels. */
export interface FittedText {
  readonly text: string;
  readonly size: number;
}

/** The sizes that a text may have, in pixels; below the least one it loses digits instead. */
interface Sizes {
  readonly most: number;
  readonly least: number;
}

const SIZES = {
  result: { most: 22, least: 16 },
  chip: { most: 18, least: 14 },
  leaf: { most: 23, least: 14 },
} as const satisfies Record<string, Sizes>;

/** What stands in the result's pill beside its number: the equals sign, two gaps and both margins. */
const PILL_SIDE = 45;
/** The room that a chip beside the output has before the result begins, and its two margins. */
const CHIP = { room: RESULT.distance - 16, margins: 16 } as const;
/** The room for the number of a leaf. */
const LEAF_ROOM = 68;
/** A letter in the result's size, where `nameWidth` has the usual ones. */
const WIDE_LETTER = { px: 26, name: /^[A-Zmwωπ]$/ } as const;

/** The output's value in its pill, of the forms that it may take, the longest first. */
export function fitResult(id: string, forms: Iterable<string>): FittedText {
  const name = WIDE_LETTER.name.test(id) ? WIDE_LETTER.px : nameWidth(id);
  return fitted(forms, resultWidth(id) - PILL_SIDE - name, SIZES.result);
}

/** A value or a gradient on the wire between the output and its pill, of what stands beside it in pixels. */
export function fitResultChip(forms: Iterable<string>, beside = 0): FittedText {
  return fitted(forms, CHIP.room - CHIP.margins - beside, SIZES.chip);
}

/** The number of a leaf in its field. */
export function fitLeaf(forms: Iterable<string>): FittedText {
  return fitted(forms, LEAF_ROOM, SIZES.leaf);
}

/** A text that is being written in a leaf's field, which scrolls where it is too long. */
export function fitDraft(text: string): FittedText {
  return { text, size: Math.max(SIZES.leaf.least, sizeIn(LEAF_ROOM, text, SIZES.leaf)) };
}

/** How wide a leaf's field is, of what stands in it, in pixels. */
export function fieldWidth({ text, size }: FittedText): number {
  return Math.min(LEAF_ROOM, Math.max(widthEm('0'), widthEm(text)) * size) + size / 2;
}

/** The first of several texts that is no wider than its room at the least size, as large as it can be. */
function fitted(texts: Iterable<string>, room: number, sizes: Sizes): FittedText {
  let fit = '';
  for (const text of texts) {
    fit = text;
    if (widthEm(text) * sizes.least <= room) break;
  }
  return { text: fit, size: sizeIn(room, fit, sizes) };
}

/** About how wide a number in semibold digits of one width is, as a share of the font's size. */
export function widthEm(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[.,\s]/.test(sign)) width += 0.27;
    else if (/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/.test(sign)) width += 0.45;
    else if (/[∞ℝ]/.test(sign)) width += 1;
    else width += /[[\]()]/.test(sign) ? 0.4 : sign === 'N' ? 0.8 : 0.647;
  }
  return width;
}

/** Half pixels, so that a number that changes does not breathe with every digit. */
function sizeIn(room: number, text: string, { most }: Sizes): number {
  return Math.min(most, Math.floor((2 * room) / Math.max(widthEm('0'), widthEm(text))) / 2);
}
