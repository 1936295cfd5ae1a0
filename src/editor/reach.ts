import type { Graph } from '../engine/graph.ts';

/** The nodes that wires lead from to a node, through others too, itself included, as a mask. */
export function upstreamOf({ nodes, order, indexById }: Graph, id: string): Uint8Array {
  const mask = new Uint8Array(nodes.length);
  mask[indexById.get(id)!] = 1;
  for (const index of order.toReversed()) {
    if (mask[index] === 0) continue;
    for (const input of nodes[index]!.inputs) if (input !== null) mask[input] = 1;
  }
  return mask;
}

/** The nodes that wires lead to from a node, through others too, itself included, as a mask. */
export function downstreamOf({ nodes, order, indexById }: Graph, id: string): Uint8Array {
  const mask = new Uint8Array(nodes.length);
  mask[indexById.get(id)!] = 1;
  for (const index of order) {
    const isReader = nodes[index]!.inputs.some((input) => input !== null && mask[input] === 1);
    if (isReader) mask[index] = 1;
  }
  return mask;
}
