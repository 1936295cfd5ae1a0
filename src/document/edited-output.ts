import { valueAt, type Evaluation } from '../engine/forward.ts';
import type { GraphDocument } from './graph-document.ts';

/**
 * The node to differentiate while a graph is being built: the stated one; else the only node that
 * nothing reads; else, where loose parts still lie about, the only finished operation among those.
 */
export function editedOutput(
  document: GraphDocument,
  evaluation: Evaluation,
  unread: readonly number[],
): number | null {
  const { graph } = evaluation;
  if (document.output !== undefined) return graph.indexById.get(document.output) ?? null;
  if (unread.length === 1) return unread[0]!;
  const finished = unread.filter(
    (index) =>
      graph.nodes[index]!.operation.leaf === undefined && valueAt(evaluation, index) !== null,
  );
  return finished.length === 1 ? finished[0]! : null;
}
