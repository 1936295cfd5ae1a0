import type { GraphDocument } from '../graph-document.ts';
import { editNodes, operationOf, without } from './edit.ts';

/** Mutes nodes, or lets them work again, which is not written down. Leaves stay as they are. */
export function setMuted(
  document: GraphDocument,
  ids: Iterable<string>,
  isMuted: boolean,
): GraphDocument {
  const chosen = new Set(ids);
  return editNodes(document, (node) => {
    if (!chosen.has(node.id) || operationOf(node).leaf !== undefined) return node;
    if (isMuted) return node.muted === true ? node : { ...node, muted: true };
    return node.muted === undefined ? node : without(node, 'muted');
  });
}
