import { graphlib, layout } from '@dagrejs/dagre';

/** Beyond this the network simplex takes too long, and layers are found by counting steps. */
const MOST_FOR_SIMPLEX = 1000;

/**
 * The layer of each node, counted from 0 without gaps, such that wires run to later layers and are
 * short: by the network simplex of Gansner et al., "A technique for drawing directed graphs" (1993),
 * as `dagre` implements it. `inputs` holds what each node reads.
 */
export function layerRanks(inputs: readonly (readonly number[])[]): number[] {
  const ranks = inputs.length > MOST_FOR_SIMPLEX ? longestPaths(inputs) : simplexRanks(inputs);
  const used = [...new Set(ranks)].sort((a, b) => a - b);
  const layerByRank = new Map(used.map((rank, layer) => [rank, layer]));
  return ranks.map((rank) => layerByRank.get(rank)!);
}

function simplexRanks(inputs: readonly (readonly number[])[]): number[] {
  const drawing = new graphlib.Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'LR' });
  inputs.forEach((_, node) => {
    drawing.setNode(String(node), { width: 1, height: 1 });
  });
  inputs.forEach((sources, node) => {
    sources.forEach((source, at) => {
      drawing.setEdge(String(source), String(node), {}, String(at));
    });
  });
  // The order within the layers is found elsewhere, with regard to ports.
  layout(drawing, { customOrder: orderAsListed });
  return inputs.map((_, node) => (drawing.node(String(node)) as { rank: number }).rank);
}

function orderAsListed(layered: graphlib.Graph): void {
  const counts = new Map<number, number>();
  for (const name of layered.nodes()) {
    const label = layered.node(name) as { rank: number; order: number };
    label.order = counts.get(label.rank) ?? 0;
    counts.set(label.rank, label.order + 1);
  }
}

/** As far to the right as what reads a node allows. */
function longestPaths(inputs: readonly (readonly number[])[]): number[] {
  const unread = inputs.map(() => 0);
  for (const sources of inputs) for (const source of sources) unread[source]! += 1;
  const ranks = inputs.map(() => 0);
  const open = unread.flatMap((count, node) => (count === 0 ? [node] : []));
  // The list grows under the walk, from what nothing reads back to the leaves.
  for (const node of open) {
    for (const source of inputs[node]!) {
      ranks[source] = Math.min(ranks[source]!, ranks[node]! - 1);
      unread[source]! -= 1;
      if (unread[source] === 0) open.push(source);
    }
  }
  return ranks;
}
