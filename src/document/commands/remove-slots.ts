import type { GraphDocument } from '../graph-document.ts';
import { editNode, operationOf } from './edit.ts';

/**
 * Removes one period of slots from a node of a variadic operation: the one that holds `slot`, or
 * the last. Later slots move up. Nothing changes where the operation would have too few left.
 */
export function removeSlots(document: GraphDocument, id: string, slot?: number): GraphDocument {
  return editNode(document, id, (node) => {
    const { inputs: names, variadic } = operationOf(node);
    const inputs = node.inputs ?? [];
    if (variadic === undefined || inputs.length - variadic.period < names.length) return node;
    // Periods are aligned at the end of the list: what is fixed comes first.
    const fromEnd = inputs.length - (slot ?? inputs.length - 1);
    const start = inputs.length - Math.ceil(fromEnd / variadic.period) * variadic.period;
    if (start < 0 || start >= inputs.length) return node;
    return { ...node, inputs: inputs.toSpliced(start, variadic.period) };
  });
}
