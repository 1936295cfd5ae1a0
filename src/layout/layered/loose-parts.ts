import type { Graph } from '../../engine/graph.ts';

/**
 * The parts of a graph, or of some of its nodes, that no wire joins: each as places in the graph, in
 * the order given, and the parts in the order of their first nodes.
 */
export function loosePartsOf(graph: Graph, chosen: readonly number[]): number[][] {
  const parent = new Map(chosen.map((index) => [index, index]));
  const rootOf = (index: number) => {
    let root = index;
    while (parent.get(root) !== root) {
      // Halving the path keeps later walks short.
      parent.set(root, parent.get(parent.get(root)!)!);
      root = parent.get(root)!;
    }
    return root;
  };
  for (const index of chosen) {
    for (const source of graph.nodes[index]!.inputs) {
      if (source !== null && parent.has(source)) parent.set(rootOf(source), rootOf(index));
    }
  }
  const parts = new Map<number, number[]>();
  for (const index of chosen) {
    const root = rootOf(index);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [index]);
    else part.push(index);
  }
  return [...parts.values()];
}
