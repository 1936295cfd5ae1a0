import { briefText } from '../../formula/number-text.ts';
import { matchRank } from './match-rank.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** A node that answers a query; the smaller the rank, the better. */
export interface FoundNode {
  readonly id: string;
  readonly rank: number;
}

/** Names come before operations, operations before values. */
const LATER = { operation: 10, value: 20 } as const;

/**
 * The nodes that a query finds, in the order of the document: by their names, by what their operations
 * are called, and by the values that the steps have revealed.
 */
export function findNodes(
  query: string,
  { editor, text }: Pick<Workbench, 'editor' | 'text'>,
): FoundNode[] {
  return editor.session.compiled.graph.nodes.flatMap(({ id, operation }): FoundNode[] => {
    const byName = matchRank(query, [id]);
    if (byName !== null) return [{ id, rank: byName }];
    const names = [text.operation(operation).title, ...operation.aliases];
    const byOperation = matchRank(query, names);
    if (byOperation !== null) return [{ id, rank: byOperation + LATER.operation }];
    const { value } = editor.stage.node(id);
    if (value === null) return [];
    const number = briefText(value, 24);
    const byValue = matchRank(query, [number, number.replaceAll('−', '-')]);
    return byValue === null || byValue > 1 ? [] : [{ id, rank: byValue + LATER.value }];
  });
}
