import { graphOf } from '../../engine/graph.ts';
import type { Operation } from '../../engine/operation.ts';
import { operationByName, operations } from '../../engine/operations/index.ts';
import { attributesFault } from './check-attributes.ts';
import { inputsFault } from './check-inputs.ts';
import { sliderFault } from './check-slider.ts';
import { valueFault } from './check-value.ts';
import type { DocumentFault, NodeFault } from '../fault.ts';
import type { DocumentNode } from '../graph-document.ts';
import { nearest } from '../nearest.ts';
import { isWellFormedId } from '../node-id.ts';

/** Why a list is no list of nodes of one acyclic graph, or `null`. The first fault is told. */
export function nodesFault(nodes: readonly unknown[]): DocumentFault | null {
  const indexById = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    const fault = identityFault(node, index, indexById);
    if (fault !== null) return fault;
  }
  for (const node of nodes as readonly DocumentNode[]) {
    const fault = nodeFault(node, indexById);
    if (fault !== null) return fault;
  }
  return cycleFault(nodes as readonly DocumentNode[], indexById);
}

function identityFault(
  node: unknown,
  index: number,
  indexById: Map<string, number>,
): DocumentFault | null {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    return { kind: 'nodeNoObject', node: index };
  }
  const id = Object.hasOwn(node, 'id') ? (node as { id: unknown }).id : undefined;
  if (!isWellFormedId(id)) return { kind: 'malformedId', node: index, field: 'id', id };
  if (indexById.has(id)) return { kind: 'duplicateId', node: id, field: 'id', id };
  indexById.set(id, index);
  return null;
}

function nodeFault(node: DocumentNode, indexById: ReadonlyMap<string, number>): NodeFault | null {
  const operation = operationByName.get(node.op);
  if (operation === undefined) {
    return {
      kind: 'unknownOperation',
      node: node.id,
      field: 'op',
      op: node.op,
      suggestion: likelyOperation(node.op),
    };
  }
  return (
    inputsFault(node.id, operation, node.inputs, indexById) ??
    leafFault(node, operation) ??
    attributesFault(node.id, operation, node.attributes) ??
    mutedFault(node, operation) ??
    sliderFault(node, operation) ??
    positionFault(node.id, node.position)
  );
}

function leafFault(node: DocumentNode, operation: Operation): NodeFault | null {
  if (operation.leaf === undefined) return null;
  const fault = valueFault(node.value);
  return fault === null ? null : { ...fault, node: node.id, field: 'value' };
}

function mutedFault({ id, muted }: DocumentNode, operation: Operation): NodeFault | null {
  if (muted === undefined) return null;
  const place = { node: id, field: 'muted' };
  if (operation.leaf !== undefined) return { kind: 'mutedLeaf', ...place, op: operation.name };
  return typeof muted === 'boolean' ? null : { kind: 'mutedNoBoolean', ...place };
}

function positionFault(node: string, position: unknown): NodeFault | null {
  const isPair =
    position === undefined ||
    (Array.isArray(position) && position.length === 2 && position.every(Number.isFinite));
  return isPair ? null : { kind: 'badPosition', node, field: 'position' };
}

function cycleFault(
  nodes: readonly DocumentNode[],
  indexById: ReadonlyMap<string, number>,
): DocumentFault | null {
  const graph = graphOf(
    nodes.map((node) => ({
      id: node.id,
      operation: operationByName.get(node.op)!,
      attributes: {},
      inputs: (node.inputs ?? []).map((id) => (id === null ? null : indexById.get(id)!)),
      value: null,
    })),
  );
  return 'cycle' in graph ? { kind: 'cycle', nodeIds: graph.cycle } : null;
}

/** The operation that a wrong name probably means: by another name or sign of its, or a near one. */
function likelyOperation(op: unknown): string | null {
  if (typeof op !== 'string') return null;
  const typed = op.toLowerCase();
  const meant = operations.find(({ title, aliases }) =>
    [title, ...aliases].some((name) => name.toLowerCase() === typed),
  );
  return meant?.name ?? nearest(op, operationByName.keys());
}
