import type { GraphDocument } from '../graph-document.ts';
import { editInputs, editNode } from './edit.ts';

/** Leaves the slot `slot` of the node `to` unwired. */
export function disconnect(document: GraphDocument, to: string, slot: number): GraphDocument {
  return editNode(document, to, (node) =>
    editInputs(node, (input, at) => (at === slot ? null : input)),
  );
}
