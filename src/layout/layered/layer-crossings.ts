import type { LayeredGraph } from './layered-graph.ts';

/** How many pairs of wires cross between neighbouring layers in this order. */
export function crossingCount(
  { wires, breadths }: LayeredGraph,
  layers: readonly (readonly number[])[],
): number {
  const place = placesOf(layers);
  const layerOf = layers.flatMap((items, layer) => items.map((item) => [item, layer] as const));
  const layerByItem = new Map(layerOf);
  const byLayer: [number, number][][] = layers.map(() => []);
  for (const { from, to, fromAt, toAt } of wires) {
    const start = place[from]! + share(fromAt, breadths[from]!);
    byLayer[layerByItem.get(from)!]!.push([start, place[to]! + share(toAt, breadths[to]!)]);
  }
  return byLayer.reduce((sum, pairs) => sum + inversions(pairs), 0);
}

/** Where along its item a port stands, from 0 to 1. */
export function share(at: number, breadth: number): number {
  return breadth === 0 ? 0.5 : at / breadth;
}

/** The place of each item in its layer. */
export function placesOf(layers: readonly (readonly number[])[]): number[] {
  const place: number[] = [];
  for (const items of layers) items.forEach((item, at) => (place[item] = at));
  return place;
}

/** How many pairs of pairs are ordered one way in front and the other way behind. */
function inversions(pairs: [number, number][]): number {
  pairs.sort(([a, c], [b, d]) => a - b || c - d);
  const ends = [...new Set(pairs.map(([, end]) => end))].sort((a, b) => a - b);
  const rankByEnd = new Map(ends.map((end, rank) => [end, rank + 1]));
  // A Fenwick tree of the ends so far: how many lie at or below a rank.
  const tree = new Array<number>(ends.length + 1).fill(0);
  let count = 0;
  for (const [seen, [, end]] of pairs.entries()) {
    let below = 0;
    for (let at = rankByEnd.get(end)!; at > 0; at -= at & -at) below += tree[at]!;
    count += seen - below;
    for (let at = rankByEnd.get(end)!; at < tree.length; at += at & -at) tree[at]! += 1;
  }
  return count;
}
