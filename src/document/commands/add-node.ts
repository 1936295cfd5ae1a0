import type { Attributes } from '../../engine/operation.ts';
import { operationByName } from '../../engine/operations/index.ts';
import type { NestedNumbers } from '../../engine/tensor.ts';
import { freshId } from '../fresh-id.ts';
import type { DocumentNode, GraphDocument } from '../graph-document.ts';

/** What a new node is to be; its id, unless given, is a fresh one. */
export interface NewNode {
  readonly op: string;
  readonly id?: string;
  readonly position?: readonly [number, number];
  readonly value?: NestedNumbers;
  readonly attributes?: Attributes;
}

// At 0 a product passes no gradient on, and log, sqrt and reciprocal have none.
const NEW_VALUE = 1;

/**
 * Appends a node of an operation that exists: a leaf with its value, or 1; any other operation with
 * its least number of slots, all unwired. The new node is the last of the list.
 */
export function addNode(document: GraphDocument, node: NewNode): GraphDocument {
  const operation = operationByName.get(node.op);
  if (operation === undefined) throw new Error(`There is no operation ${node.op}`);
  const added: DocumentNode = {
    id: node.id ?? freshId(document, operation),
    op: node.op,
    ...(operation.leaf === undefined
      ? { inputs: operation.inputs.map(() => null) }
      : { value: node.value ?? NEW_VALUE }),
    ...(node.attributes && { attributes: node.attributes }),
    ...(node.position && { position: node.position }),
  };
  return { ...document, nodes: [...document.nodes, added] };
}
