import { readNumber } from '../../formula/number-expression.ts';
import type { UnclearCell } from '../../language/texts/tensor-texts.ts';
import type { CellGrid } from './cell-block.ts';

const SIGN = '[+−-]?';
/** Spaces at which no line ends, as some languages set thousands apart. */
export const SPACES_WITHIN = /[\u00a0\u2009\u202f]/g;
/** A number whose commas may set its thousands apart. */
export const BY_COMMAS = new RegExp(`^${SIGN}[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?$`);
const BY_POINTS = new RegExp(`^${SIGN}[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d*)?$`);
const BY_SPACES = new RegExp(`^${SIGN}\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?:[.,]\\d*)?$`);
/** One sign, and three digits after it: as well a fraction as a thousand. */
const EITHER = /^[^.,]*[.,]\d{3}$/;
const DECIMAL_COMMA = new RegExp(`^${SIGN}[\\d.\\s]*,\\d+(?:e${SIGN}\\d+)?$`, 'i');
const DECIMAL_POINT = new RegExp(`^${SIGN}[\\d,\\s]*\\.\\d*(?:e${SIGN}\\d+)?$`, 'i');
/** How bookkeeping writes a number below zero. */
const IN_BRACKETS = /^\([\d.,\s]+\)$/;
const DATE = /^\d{1,4}([-/])\d{1,2}\1\d{1,4}$/;

export type ClearNumbers = { readonly grid: CellGrid } | { readonly unclear: UnclearCell };

/**
 * The cells of a pasted block, with thousands that are set apart written without that, or the first
 * cell that would be read as one number and may well be meant as another. What is no number at all
 * stays as it is.
 */
export function clearNumbers(block: CellGrid): ClearNumbers {
  // A column of such numbers may as well be rows that commas set apart.
  const isRowsOrColumn = block.every((row) => row.length === 1 && BY_COMMAS.test(row[0]!));
  const texts = block.flat();
  const marks = { comma: texts.some(hasDecimalComma), point: texts.some(hasDecimalPoint) };
  const unclear: UnclearCell[] = [];
  const grid = block.map((cells, row) =>
    cells.map((text, column) => {
      const clear = isRowsOrColumn ? null : ungrouped(text, marks);
      const kind = clear === null ? 'grouped' : kindOfDoubt(clear);
      if (kind !== null) unclear.push({ kind, text, row, column });
      return clear ?? text;
    }),
  );
  return unclear.length === 0 ? { grid } : { unclear: unclear[0]! };
}

/** A number without what sets its thousands apart; `null` where nobody can tell whether it does. */
function ungrouped(
  text: string,
  marks: { readonly comma: boolean; readonly point: boolean },
): string | null {
  if (BY_SPACES.test(text)) return text.replaceAll(/\s/g, '');
  if (BY_COMMAS.test(text)) {
    if (!EITHER.test(text) || (marks.point && !marks.comma)) return text.replaceAll(',', '');
    return marks.comma && !marks.point ? text : null;
  }
  // A point is the decimal one unless the block has decimal commas.
  if (!BY_POINTS.test(text) || (EITHER.test(text) && !marks.comma)) return text;
  return EITHER.test(text) ? null : text.replaceAll('.', '');
}

function hasDecimalComma(text: string): boolean {
  return DECIMAL_COMMA.test(text) && !BY_COMMAS.test(text);
}

function hasDecimalPoint(text: string): boolean {
  if (/^[^,]*(?:,\d{3}){2,}$/.test(text)) return BY_COMMAS.test(text);
  return DECIMAL_POINT.test(text) && !(BY_POINTS.test(text) && EITHER.test(text));
}

/** What a text may be meant as besides the number that it makes. */
function kindOfDoubt(text: string): UnclearCell['kind'] | null {
  if ('fault' in readNumber(text)) return null;
  if (IN_BRACKETS.test(text)) return 'bracketed';
  if (DATE.test(text)) return 'date';
  const pieces = text.split(/\s+/);
  const areNumbers = pieces.every((piece) => 'value' in readNumber(piece));
  return pieces.length > 1 && areNumbers ? 'several' : null;
}
