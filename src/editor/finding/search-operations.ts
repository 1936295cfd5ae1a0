import type { Operation } from '../../engine/operation.ts';
import { operations } from '../../engine/operations/index.ts';
import { matchRank } from './match-rank.ts';

/**
 * The operations that a query finds, the best first: those that are called exactly so, by title,
 * name or alias, then those whose title, name or alias begins so, has a word that does, or holds it;
 * among equals in the order of `among`, which is that of the palette. Case and spaces around do not matter. An empty query
 * finds nothing.
 */
export function searchOperations(
  query: string,
  titleOf: (operation: Operation) => string = ({ title }) => title,
  among: readonly Operation[] = operations,
): Operation[] {
  if (query.trim() === '') return [];
  return among
    .map((operation) => {
      const names = [titleOf(operation), operation.name, ...operation.aliases];
      // Titles and names come before aliases.
      const ranks = names.map(
        (name, at) => (matchRank(query, [name]) ?? Infinity) + Math.min(at, 2) / 3,
      );
      return { operation, rank: Math.min(...ranks) };
    })
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ operation }) => operation);
}
