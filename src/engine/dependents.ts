import { sourcesOf, type Graph } from './graph.ts';

/** The nodes that depend on `index`, itself included, as a mask over the graph's nodes. */
export function dependentsOf(graph: Graph, index: number): Uint8Array {
  const mask = new Uint8Array(graph.nodes.length);
  mask[index] = 1;
  for (const node of graph.order) {
    const sources = sourcesOf(graph.nodes[node]!);
    if (sources.some((input) => input !== null && mask[input] === 1)) mask[node] = 1;
  }
  return mask;
}
