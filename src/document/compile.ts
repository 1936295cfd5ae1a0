import { graphOf, type Graph, type GraphNode } from '../engine/graph.ts';
import { mutedOperation } from '../engine/muted.ts';
import type { Attributes, Operation } from '../engine/operation.ts';
import { operationByName } from '../engine/operations/index.ts';
import { tensorOf } from '../engine/tensor.ts';
import type { DocumentNode, GraphDocument } from './graph-document.ts';

/** A document together with the graph it describes. */
export interface Compiled {
  readonly document: GraphDocument;
  readonly graph: Graph;
}

/**
 * The graph of an accepted document. Settings and values of nodes that `previous` holds unchanged
 * are taken over, so that an evaluation can tell what an edit left alone.
 */
export function compile(document: GraphDocument, previous?: Compiled): Compiled {
  if (previous !== undefined && areWiredAlike(document, previous.document)) {
    return { document, graph: withNodesOf(document, previous) };
  }
  const indexById = new Map(document.nodes.map((node, index) => [node.id, index]));
  const nodes = document.nodes.map((node) => graphNode(node, indexById, previous));
  const graph = graphOf(nodes);
  if ('cycle' in graph) throw new Error(`The document has a cycle: ${graph.cycle.join(', ')}`);
  return { document, graph };
}

/** Whether two documents have the same nodes with the very same wires, as after a change of a number. */
function areWiredAlike({ nodes }: GraphDocument, before: GraphDocument): boolean {
  return (
    nodes.length === before.nodes.length &&
    nodes.every((node, index) => {
      const was = before.nodes[index]!;
      return node === was || (node.id === was.id && node.inputs === was.inputs);
    })
  );
}

/** The graph of a document that is wired like the previous one, in the order that it has already. */
function withNodesOf(document: GraphDocument, previous: Compiled): Graph {
  const { nodes, indexById, order } = previous.graph;
  const next = document.nodes.map((node, index) =>
    node === previous.document.nodes[index] ? nodes[index]! : graphNode(node, indexById, previous),
  );
  return { nodes: next, indexById, order };
}

/** An operation's settings: the defaults, overridden by what the node says. */
export function attributesOf(operation: Operation, node: DocumentNode): Attributes {
  const defaults = Object.entries(operation.attributes).map(([name, spec]) => [name, spec.default]);
  return { ...Object.fromEntries(defaults), ...node.attributes } as Attributes;
}

function graphNode(
  node: DocumentNode,
  indexById: ReadonlyMap<string, number>,
  previous: Compiled | undefined,
): GraphNode {
  const named = operationByName.get(node.op);
  if (named === undefined) throw new Error(`There is no operation ${node.op}`);
  const operation = node.muted === true ? mutedOperation(named) : named;
  const inputs = (node.inputs ?? []).map((id) => (id === null ? null : indexById.get(id)!));
  const index = previous?.graph.indexById.get(node.id);
  const was = index === undefined ? undefined : previous!.document.nodes[index]!;
  const kept = was === undefined ? undefined : previous!.graph.nodes[index!]!;
  const isKept = kept?.operation === operation;
  if (isKept && was === node && kept.inputs.every((input, slot) => input === inputs[slot])) {
    return kept;
  }
  return {
    id: node.id,
    operation,
    inputs,
    attributes:
      isKept && was?.attributes === node.attributes
        ? kept.attributes
        : attributesOf(operation, node),
    value: isKept && was?.value === node.value ? kept.value : leafValue(operation, node),
    ...(node.slider && { slider: node.slider }),
  };
}

function leafValue(operation: Operation, node: DocumentNode) {
  return operation.leaf === undefined ? null : tensorOf(node.value ?? 0);
}
