import type { Operation } from '../../engine/operation.ts';
import { operationByName, operations } from '../../engine/operations/index.ts';
import type { NestedNumbers } from '../../engine/tensor.ts';
import { readNumber } from '../../formula/number-expression.ts';
import type { Fit } from './quick-add-fit.ts';
import type { QuickAddRequest } from './quick-add.svelte.ts';
import { searchOperations } from '../finding/search-operations.ts';

/** One row of the search: what would be added, and how it would be wired. */
export interface QuickAddEntry {
  readonly key: string;
  readonly operation: Operation;
  /** A leaf's value; `null` for the one that new leaves have. */
  readonly value: NestedNumbers | null;
  /** The new node's slot that reads what the request comes from, or `null`. */
  readonly slot: number | null;
  readonly isRecent: boolean;
}

/** Leaves, in the order in which an input most likely wants one. */
const LEAVES = ['constant', 'parameter', 'input'].map((name) => operationByName.get(name)!);

/**
 * What a query finds among the operations that fit a request, by `fitOf`: those used lately first, of the rest
 * those that suit it best. A number offers leaves of that value.
 */
export function quickAddEntries(
  fit: Fit,
  request: QuickAddRequest,
  query: string,
  recent: readonly Operation[],
  titleOf: (operation: Operation) => string,
): QuickAddEntry[] {
  const isProducer = request.port !== null && request.port.slot !== null;
  const first = isProducer ? LEAVES : [];
  const ordered = [...new Set([...first, ...recent, ...operations])].filter((operation) =>
    fit.accepts(operation),
  );
  const found = query.trim() === '' ? ordered : searchOperations(query, titleOf, ordered);
  const entries = found.map((operation) => ({
    key: operation.name,
    operation,
    value: operation.leaf === undefined ? null : fit.leafValue,
    slot: fit.slotOf(operation),
    isRecent: recent.includes(operation),
  }));
  const numbers = numberEntries(query, fit);
  // What is called exactly so, as `e` may be, comes before its number.
  return /\d/.test(query) ? [...numbers, ...entries] : [...entries, ...numbers];
}

function numberEntries(query: string, fit: Fit): QuickAddEntry[] {
  const reading = readNumber(query);
  if ('fault' in reading || fit.leafValue !== null) return [];
  return LEAVES.filter((leaf) => fit.accepts(leaf)).map((operation) => ({
    key: `${operation.name} ${reading.value}`,
    operation,
    value: reading.value,
    slot: null,
    isRecent: false,
  }));
}
