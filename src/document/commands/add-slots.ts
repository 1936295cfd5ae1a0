import type { GraphDocument } from '../graph-document.ts';
import { editNode, operationOf } from './edit.ts';

/** Appends one more period of unwired slots to a node of a variadic operation; others stay. */
export function addSlots(document: GraphDocument, id: string): GraphDocument {
  return editNode(document, id, (node) => {
    const { variadic } = operationOf(node);
    if (variadic === undefined) return node;
    const added = new Array<null>(variadic.period).fill(null);
    return { ...node, inputs: [...(node.inputs ?? []), ...added] };
  });
}
