import type { Operation } from '../../engine/operation.ts';
import { operationByName } from '../../engine/operations/index.ts';
import type { DocumentNode, GraphDocument } from '../graph-document.ts';

/** The document after a command, or why the command is refused. */
export type Refusable<Fault> = { readonly document: GraphDocument } | { readonly fault: Fault };

/** The node with an id, which must exist. */
export function nodeOf(document: GraphDocument, id: string): DocumentNode {
  const node = document.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`There is no node ${id}`);
  return node;
}

/** The operation of an accepted node. */
export function operationOf(node: DocumentNode): Operation {
  const operation = operationByName.get(node.op);
  if (operation === undefined) throw new Error(`There is no operation ${node.op}`);
  return operation;
}

/**
 * Applies `edit` to every node. Nodes for which it answers the node itself keep their identity, and
 * so does the document if all of them do.
 */
export function editNodes(
  document: GraphDocument,
  edit: (node: DocumentNode) => DocumentNode,
): GraphDocument {
  const nodes = document.nodes.map(edit);
  const isSame = nodes.every((node, index) => node === document.nodes[index]);
  return isSame ? document : { ...document, nodes };
}

/** Applies `edit` to the one node with this id, which must exist. */
export function editNode(
  document: GraphDocument,
  id: string,
  edit: (node: DocumentNode) => DocumentNode,
): GraphDocument {
  const was = nodeOf(document, id);
  const next = edit(was);
  return editNodes(document, (node) => (node === was ? next : node));
}

/** Applies `edit` to what a node's slots read. */
export function editInputs(
  node: DocumentNode,
  edit: (input: string | null, slot: number) => string | null,
): DocumentNode {
  if (node.inputs === undefined) return node;
  const inputs = node.inputs.map(edit);
  const isSame = inputs.every((input, slot) => input === node.inputs![slot]);
  return isSame ? node : { ...node, inputs };
}

/** The same object without one field; the others keep their order. */
export function without<T extends object>(object: T, field: keyof T & string): T {
  const kept = Object.entries(object).filter(([name]) => name !== field);
  return Object.fromEntries(kept) as T;
}
