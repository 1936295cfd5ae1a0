import { itemOf, type Shape, type Tensor } from '../engine/tensor.ts';

/** Significant digits on the screen; digits before the decimal point are never dropped. */
const DIGITS = 4;
/** A number with no more significant digits than this is not rounded. */
const EXACT_DIGITS = 5;
const LEAST_PLAIN = 1e-4;
const LEAST_LARGE = 1e6;
/** The most signs that a cell of a heat map has room for. */
const CELL_SIGNS = 6;
/** The longest side of a vector or a matrix that is written out. */
const LONGEST = 4;

/**
 * A number as the screen shows it: exactly where five significant digits do, else four of them, all the digits before the point up to
 * 999999, no trailing zeros, a true minus sign; `1.235×10⁶` outside [0.0001, 1000000).
 */
export function formatNumber(x: number): string {
  return written(x, '−', '∞', (digits, exponent) => `${digits}×10${superscript(exponent)}`);
}

/** A number in two significant digits, where only its size matters. */
export function briefNumber(x: number): string {
  return formatNumber(Number(x.toPrecision(2)));
}

/**
 * A number in a narrow cell: as `formatNumber` has it where that takes six signs at most, else with
 * fewer digits, and `1.2e−5` where there would be a power of ten.
 */
export function cellText(x: number): string {
  const texts = [3, 2, 1].map((digits) => formatNumber(Number(x.toPrecision(digits))));
  const powers = [3, 2, 1].map((digits) => powerText(x, digits));
  const isShort = (text: string) => text.length <= CELL_SIGNS && !text.includes('×');
  return [formatNumber(x), ...texts, ...powers].find(isShort) ?? powers.at(-1)!;
}

/**
 * The ways to write a number, from the most exact to the shortest: as `formatNumber` has it, then with
 * three, two and one digits, each plain, as `1.2×10⁻⁵` and as `1.2e−5`. Mostly the first one fits, and
 * the others are not written.
 */
export function* numberForms(x: number): Generator<string> {
  yield formatNumber(x);
  if (!Number.isFinite(x) || x === 0) return;
  for (const digits of [3, 2, 1]) {
    const power = powerText(x, digits);
    const [mantissa = '', exponent = ''] = power.split('e');
    yield formatNumber(Number(x.toPrecision(digits)));
    yield `${mantissa}×10${superscript(exponent)}`;
    yield power;
  }
}

/** The same of a tensor: its numbers, then, unless it is a scalar, its shape alone. */
export function tensorForms(tensor: Tensor): Iterable<string> {
  if (tensor.shape.length === 0) return numberForms(itemOf(tensor));
  return [tensorText(tensor), spaceText(tensor.shape)];
}

/** `formatNumber` as TeX. */
export function numberTex(x: number): string {
  const tex = written(x, '-', '\\infty', (digits, exponent) => {
    return `${digits} \\times 10^{${exponent}}`;
  });
  return tex === 'NaN' ? '\\mathrm{NaN}' : tex;
}

/** An integer in superscript digits. */
export function superscript(integer: number | string): string {
  return Array.from(String(integer), (digit) => superscriptSigns.get(digit) ?? digit).join('');
}

/** "scalar", "3" of a vector, "2×3" of a matrix. */
export function shapeText(shape: Shape): string {
  return shape.length === 0 ? 'scalar' : shape.join('×');
}

/** `shapeText` as TeX. */
export function shapeTex(shape: Shape): string {
  return shape.length === 0 ? '\\text{scalar}' : shape.join(' \\times ');
}

/** Whether a tensor is written out, as scalars and those of at most four rows and columns are. */
export function isSmall(tensor: Tensor): boolean {
  return tensor.shape.every((length) => length <= LONGEST);
}

/**
 * A tensor as the screen shows it: `−2`, `[1, 2]`, `[[1, 2], [3, 4]]`; a larger matrix as its shape
 * `2×3`, a larger vector as its space `ℝ⁵`, since a bare 5 would read as its value.
 */
export function tensorText(tensor: Tensor): string {
  if (!isSmall(tensor)) return spaceText(tensor.shape);
  if (tensor.shape.length === 0) return formatNumber(itemOf(tensor));
  const rows = rowsOf(tensor).map((row) => `[${row.map(formatNumber).join(', ')}]`);
  return tensor.shape.length === 1 ? rows[0]! : `[${rows.join(', ')}]`;
}

/** `tensorText` where it has room, and otherwise the shape alone. */
export function briefText(tensor: Tensor, mostCharacters: number): string {
  const text = tensorText(tensor);
  const isWritten = tensor.shape.length === 0 || text.length <= mostCharacters;
  return isWritten ? text : spaceText(tensor.shape);
}

/** `tensorText` as TeX, with vectors as rows. */
export function tensorTex(tensor: Tensor): string {
  if (!isSmall(tensor)) {
    return tensor.shape.length === 1 ? `\\mathbb{R}^{${tensor.shape[0]}}` : shapeTex(tensor.shape);
  }
  if (tensor.shape.length === 0) return numberTex(itemOf(tensor));
  const rows = rowsOf(tensor).map((row) => row.map(numberTex).join(' & '));
  return `\\begin{bmatrix} ${rows.join(' \\\\ ')} \\end{bmatrix}`;
}

/** The shape of a tensor that is not written out. */
function spaceText(shape: Shape): string {
  return shape.length === 1 ? `ℝ${superscript(shape[0]!)}` : shapeText(shape);
}

const superscriptSigns = new Map(
  Array.from('0123456789-−').map((sign, at) => [sign, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻')[at]!]),
);

function written(
  x: number,
  minus: string,
  infinity: string,
  scientific: (digits: string, exponent: number) => string,
): string {
  if (Number.isNaN(x)) return 'NaN';
  const sign = x < 0 ? minus : '';
  const size = Math.abs(x);
  if (size === Infinity) return sign + infinity;
  // Rounding may carry into the next power of ten, so it comes before the choice of a notation.
  const rounded = size >= 10 ** DIGITS ? Math.round(size) : Number(size.toPrecision(DIGITS));
  if (rounded === 0) return '0';
  if (rounded >= LEAST_PLAIN && rounded < LEAST_LARGE) {
    return sign + String(size >= LEAST_PLAIN && hasFewDigits(size) ? size : rounded);
  }
  const [digits, exponent] = size.toExponential(DIGITS - 1).split('e');
  return sign + scientific(String(Number(digits)), Number(exponent));
}

/** A number that people wrote themselves, such as 1234.5, is shown as they did. */
function hasFewDigits(size: number): boolean {
  return String(size).replace('.', '').replace(/^0+/, '').length <= EXACT_DIGITS;
}

/** `−1.2e−5`, with so many digits at most. */
function powerText(x: number, digits: number): string {
  const text = x
    .toExponential(digits - 1)
    .replace('+', '')
    .replaceAll('-', '−');
  return text.includes('.') ? text.replace(/\.?0*e/, 'e') : text;
}

function rowsOf({ shape, data }: Tensor): number[][] {
  const columns = shape[shape.length - 1]!;
  const rows = shape.length === 1 ? 1 : shape[0]!;
  return Array.from({ length: rows }, (_, row) =>
    Array.from(data.subarray(row * columns, (row + 1) * columns)),
  );
}
