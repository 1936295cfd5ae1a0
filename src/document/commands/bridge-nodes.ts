import type { GraphDocument } from '../graph-document.ts';
import type { Shapes } from '../slot-fault.ts';
import { detachNodes } from './detach-nodes.ts';
import { removeNodes } from './remove-nodes.ts';

/**
 * Removes nodes and bridges the gaps: whatever read one of them reads what that one was made from,
 * as `detachNodes` chooses it.
 */
export function bridgeNodes(
  document: GraphDocument,
  ids: Iterable<string>,
  shapes: Shapes = new Map(),
): GraphDocument {
  const removed = new Set(ids);
  return removeNodes(detachNodes(document, removed, shapes), removed);
}
