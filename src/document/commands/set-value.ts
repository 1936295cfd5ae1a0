import type { NestedNumbers } from '../../engine/tensor.ts';
import type { GraphDocument } from '../graph-document.ts';
import { editNode } from './edit.ts';

/** Gives a leaf another value: a finite number, or a rectangular list. */
export function setValue(document: GraphDocument, id: string, value: NestedNumbers): GraphDocument {
  return editNode(document, id, (node) =>
    Object.is(node.value, value) ? node : { ...node, value },
  );
}
