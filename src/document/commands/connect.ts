import type { DocumentFault } from '../fault.ts';
import type { GraphDocument } from '../graph-document.ts';
import { editInputs, editNode, nodeOf, type Refusable } from './edit.ts';
import { wouldCycle } from './would-cycle.ts';

/**
 * Wires the slot `slot` of `to` to `from`, in place of what it read before, or says which cycle that
 * would close. Nodes and slot must exist.
 */
export function connect(
  document: GraphDocument,
  from: string,
  to: string,
  slot: number,
): Refusable<Extract<DocumentFault, { kind: 'cycle' }>> {
  nodeOf(document, from);
  if (nodeOf(document, to).inputs?.[slot] === undefined) {
    throw new Error(`Node ${to} has no slot ${slot}`);
  }
  const nodeIds = wouldCycle(document, from, to);
  if (nodeIds !== null) return { fault: { kind: 'cycle', nodeIds } };
  return {
    document: editNode(document, to, (node) =>
      editInputs(node, (input, at) => (at === slot ? from : input)),
    ),
  };
}
