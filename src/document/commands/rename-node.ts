import type { NodeFault } from '../fault.ts';
import type { GraphDocument } from '../graph-document.ts';
import { isWellFormedId } from '../node-id.ts';
import { editInputs, editNodes, nodeOf, type Refusable } from './edit.ts';
import { renameMember } from './join-frame.ts';

/**
 * Gives a node another id; every slot that reads it follows, and so do the output and its frame. A malformed
 * id, or one that another node has, is refused.
 */
export function renameNode(
  document: GraphDocument,
  id: string,
  newId: string,
): Refusable<Extract<NodeFault, { kind: 'malformedId' | 'duplicateId' }>> {
  const renamed = nodeOf(document, id);
  if (id === newId) return { document };
  if (!isWellFormedId(newId))
    return { fault: { kind: 'malformedId', node: id, field: 'id', id: newId } };
  if (document.nodes.some((node) => node.id === newId)) {
    return { fault: { kind: 'duplicateId', node: id, field: 'id', id: newId } };
  }
  const next = editNodes(document, (node) =>
    node === renamed
      ? { ...node, id: newId }
      : editInputs(node, (input) => (input === id ? newId : input)),
  );
  const framed = renameMember(next, id, newId);
  return { document: document.output === id ? { ...framed, output: newId } : framed };
}
