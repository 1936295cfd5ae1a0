import { valueAt } from '../../engine/forward.ts';
import type { Session } from './session.ts';

/** Whether several finished operations are read by no other, and nothing says which to differentiate. */
export function isUndecided({ compiled, evaluation, output, unread }: Session): boolean {
  if (output !== null || compiled.document.output !== undefined) return false;
  const { nodes, indexById } = compiled.graph;
  const finished = [...unread].filter((id) => {
    const index = indexById.get(id)!;
    return nodes[index]!.operation.leaf === undefined && valueAt(evaluation, index) !== null;
  });
  return finished.length > 1;
}
