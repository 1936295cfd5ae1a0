import type { NestedNumbers } from '../engine/tensor.ts';

/**
 * Reads what a person typed as a value: a number, or a list or a list of equally long rows in
 * brackets. `null` where it is neither. A true minus sign, a decimal
 * comma and spaces are welcome.
 */
export function parseEntry(text: string): NestedNumbers | null {
  const signed = text.replaceAll('−', '-').trim();
  // A single number may have a decimal comma; in a list commas separate.
  const plain = /^[^[,]*,\d+$/.test(signed) ? signed.replace(',', '.') : signed;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return finite(Number(plain));
  if (!/^\[[-+\d.,e[\]\s]*\]$/i.test(plain)) return null;
  try {
    return rectangular(JSON.parse(plain));
  } catch {
    // What looks like a list may still not be one, such as `[1,,2]`.
    return null;
  }
}

/** A value as its field shows it while it is edited: every digit, with a true minus sign. */
export function entryText(value: NestedNumbers): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text
    .replaceAll('e-', 'e−')
    .replaceAll(/(^|[[,])-/g, '$1−')
    .replaceAll(',', ', ');
}

/** The step by which arrow keys and drags change a number: one in its last decimal, 0.01 at least. */
export function stepFor(value: number): number {
  const decimals = digitsAfterPoint(value);
  return 1 / 10 ** Math.min(decimals, 2);
}

/** `value` moved by whole steps, without the rounding noise of decimal fractions. */
export function nudged(value: number, step: number, count: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)), digitsAfterPoint(value));
  return Number((value + step * count).toFixed(Math.min(decimals, 12)));
}

function digitsAfterPoint(value: number): number {
  return (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function rectangular(list: unknown): NestedNumbers | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  if (list.every((entry) => typeof entry === 'number' && Number.isFinite(entry))) {
    return list as number[];
  }
  const rows = list as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const areRows = rows.every(
    (row) =>
      Array.isArray(row) &&
      row.length === width &&
      row.every((entry) => typeof entry === 'number' && Number.isFinite(entry)),
  );
  return areRows && width > 0 ? (rows as number[][]) : null;
}
