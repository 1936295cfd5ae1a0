import type { NestedNumbers } from '../../engine/tensor.ts';
import type { GraphDocument } from '../graph-document.ts';
import { editNode, without } from './edit.ts';

/**
 * Gives a leaf another value: a finite number, or a rectangular list, which has no slider.
 */
export function setValue(document: GraphDocument, id: string, value: NestedNumbers): GraphDocument {
  return editNode(document, id, (node) => {
    if (Object.is(node.value, value)) return node;
    const isSlid = node.slider !== undefined && typeof value !== 'number';
    return { ...(isSlid ? without(node, 'slider') : node), value };
  });
}
