import type { AttributeValue } from '../../engine/operation.ts';
import type { GraphDocument } from '../graph-document.ts';
import { editNode, operationOf, without } from './edit.ts';

/** Changes a setting of a node. A setting at its default is not written down. */
export function setAttribute(
  document: GraphDocument,
  id: string,
  name: string,
  value: AttributeValue,
): GraphDocument {
  return editNode(document, id, (node) => {
    const specs = operationOf(node).attributes;
    if (!Object.hasOwn(specs, name)) throw new Error(`${node.op} has no attribute ${name}`);
    const before = node.attributes ?? {};
    const isWritten = Object.hasOwn(before, name);
    const isDefault = isSame(value, specs[name]!.default);
    if (isDefault ? !isWritten : isWritten && isSame(value, before[name]!)) return node;
    const attributes = isDefault ? without(before, name) : { ...before, [name]: value };
    return Object.keys(attributes).length === 0
      ? without(node, 'attributes')
      : { ...node, attributes };
  });
}

function isSame(a: AttributeValue, b: AttributeValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
