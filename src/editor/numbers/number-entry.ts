import type { NestedNumbers } from '../../engine/tensor.ts';
import { readNumber } from '../../formula/number-expression.ts';
import type { EntryFault } from '../../formula/number-fault.ts';

const ROW = /\[[^[\]]*\]/g;
const FLAT_LIST = /^\[[^[\]]*\]$/;
const LIST_OF_LISTS = /^\[\s*\[[^[\]]*\](\s*,\s*\[[^[\]]*\])*\s*\]$/;

export type EntryReading = { readonly value: NestedNumbers } | { readonly fault: EntryFault };

/**
 * Reads what a person typed as a value: a number or an expression such as `1/3`, or a list or a list
 * of equally long rows of them in brackets.
 */
export function readEntry(text: string): EntryReading {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return readNumber(text);
  if (FLAT_LIST.test(trimmed)) return readRow(trimmed);
  if (!LIST_OF_LISTS.test(trimmed)) return { fault: { kind: 'badList' } };
  const rows: (readonly number[])[] = [];
  for (const row of trimmed.slice(1, -1).match(ROW) ?? []) {
    const reading = readRow(row);
    if ('fault' in reading) return reading;
    rows.push(reading.value);
  }
  const isRagged = rows.some(({ length }) => length !== rows[0]!.length);
  return isRagged ? { fault: { kind: 'raggedList' } } : { value: rows };
}

/** `readEntry`'s value, or `null` where there is none. */
export function parseEntry(text: string): NestedNumbers | null {
  const reading = readEntry(text);
  return 'value' in reading ? reading.value : null;
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

/** Reads `[1, 1/3]`. */
function readRow(
  row: string,
): { readonly value: readonly number[] } | { readonly fault: EntryFault } {
  const value: number[] = [];
  for (const entry of row.slice(1, -1).split(',')) {
    const reading = readNumber(entry);
    if ('fault' in reading) {
      const { fault } = reading;
      return { fault: { kind: 'badEntry', entry: entry.trim(), fault } };
    }
    value.push(reading.value);
  }
  return { value };
}
