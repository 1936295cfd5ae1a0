import type { Operation } from '../engine/operation.ts';
import { operations } from '../engine/operations/index.ts';

/**
 * The operations that a query finds, the best first: those that are called exactly so, by title,
 * name or alias, then those whose title, name or alias begins so, has a word that does, or holds it;
 * among equals in the order of the palette. Case and spaces around do not matter. An empty query
 * finds nothing.
 */
export function searchOperations(
  query: string,
  titleOf: (operation: Operation) => string = ({ title }) => title,
): Operation[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  return operations
    .map((operation) => {
      const names = [titleOf(operation), operation.name, ...operation.aliases];
      return { operation, rank: Math.min(...names.map((name, at) => rankOf(name, wanted, at))) };
    })
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ operation }) => operation);
}

/** How well a name fits, the smaller the better; titles and names come before aliases. */
function rankOf(name: string, wanted: string, at: number): number {
  const text = name.toLowerCase();
  const part = Math.min(at, 2) / 3;
  if (text === wanted) return part;
  if (text.startsWith(wanted)) return 1 + part;
  if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2 + part;
  return text.includes(wanted) ? 3 + part : Infinity;
}
