import type { ValueFault } from '../fault.ts';

/** Why a leaf's value is neither a finite number nor a rectangular list of them, or `null`. */
export function valueFault(value: unknown): ValueFault | null {
  if (value === undefined) return { kind: 'valueMissing' };
  if (!Array.isArray(value)) return numberFault(value, []);
  if (value.length === 0) return { kind: 'valueEmpty' };
  const lists = value.filter(Array.isArray).length;
  return lists === 0 ? entriesFault(value, []) : rowsFault(value, lists);
}

function rowsFault(rows: readonly unknown[], lists: number): ValueFault | null {
  if (lists < rows.length) {
    const odd = rows.findIndex((row) => !Array.isArray(row));
    const isNumber = typeof rows[odd] === 'number';
    return isNumber ? { kind: 'valueMixed' } : { kind: 'valueNoNumber', at: [odd] };
  }
  const lengthOf = (row: unknown): number => (row as readonly unknown[]).length;
  const length = lengthOf(rows[0]);
  for (const [row, entries] of (rows as readonly (readonly unknown[])[]).entries()) {
    if (entries.some(Array.isArray)) return { kind: 'valueTooDeep' };
    if (entries.length !== length) {
      return { kind: 'valueRagged', row, lengths: [length, entries.length] };
    }
    const fault =
      entries.length === 0 ? ({ kind: 'valueEmpty' } as const) : entriesFault(entries, [row]);
    if (fault !== null) return fault;
  }
  return null;
}

function entriesFault(entries: readonly unknown[], place: readonly number[]): ValueFault | null {
  const odd = entries.findIndex((entry) => !Number.isFinite(entry));
  return odd === -1 ? null : numberFault(entries[odd], [...place, odd]);
}

function numberFault(value: unknown, at: readonly number[]): ValueFault | null {
  if (typeof value !== 'number') return { kind: 'valueNoNumber', at };
  return Number.isFinite(value) ? null : { kind: 'valueNotFinite', at };
}
