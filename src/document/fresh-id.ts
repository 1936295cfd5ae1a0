import type { Operation } from '../engine/operation.ts';
import type { GraphDocument } from './graph-document.ts';

/** The names of intermediate results, for operations without symbols of their own. */
const RESULTS = ['d', 'f', 'g', 'h', 'p', 'q', 'r', 's', 't'] as const;

/**
 * An id that no node has yet: the first free symbol of the operation, or else its first symbol with
 * the first free subscript (`x_1`).
 */
export function freshId(document: GraphDocument, operation: Operation): string {
  const ids = new Set(document.nodes.map((node) => node.id));
  const symbols = operation.symbols.length > 0 ? operation.symbols : RESULTS;
  const symbol = symbols.find((name) => !ids.has(name));
  if (symbol !== undefined) return symbol;
  let subscript = 1;
  while (ids.has(`${symbols[0]!}_${subscript}`)) subscript++;
  return `${symbols[0]!}_${subscript}`;
}
