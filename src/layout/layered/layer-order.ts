import { crossingCount, placesOf, share } from './layer-crossings.ts';
import type { LayeredGraph, LayeredWire } from './layered-graph.ts';

const SWEEPS = 24;
/** Beyond this many wires neighbours are not exchanged one by one. */
const MOST_FOR_EXCHANGE = 4000;

/**
 * Orders of the items in each layer in which few wires cross, the best first. A walk back from the
 * outputs, slot by slot, gives the first; then layers are sorted again and again by the means of where
 * their wires come from or lead to, port by port (Sugiyama et al., 1981), and neighbours exchanged
 * where that helps.
 */
export function layerOrders(graph: LayeredGraph): number[][][] {
  const ends = endsOf(graph);
  let layers = walkedLayers(graph, ends.into);
  const found = new Map([[layers.join(), { layers, count: crossingCount(graph, layers) }]]);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    layers = swept(graph, layers, sweep % 2 === 0 ? ends.into : ends.outOf, sweep % 2 === 1);
    if (graph.wires.length <= MOST_FOR_EXCHANGE) layers = exchanged(graph, layers, ends);
    const key = layers.join();
    if (!found.has(key)) found.set(key, { layers, count: crossingCount(graph, layers) });
  }
  return [...found.values()].sort((a, b) => a.count - b.count).map((order) => order.layers);
}

interface Ends {
  readonly into: readonly (readonly LayeredWire[])[];
  readonly outOf: readonly (readonly LayeredWire[])[];
}

function endsOf({ breadths, wires }: LayeredGraph): Ends {
  const into = breadths.map((): LayeredWire[] => []);
  const outOf = breadths.map((): LayeredWire[] => []);
  for (const wire of wires) {
    into[wire.to]!.push(wire);
    outOf[wire.from]!.push(wire);
  }
  return { into, outOf };
}

function walkedLayers({ layers }: LayeredGraph, into: Ends['into']): number[][] {
  const layerByItem = new Map(layers.flatMap((items, at) => items.map((item) => [item, at])));
  const walked: number[][] = layers.map(() => []);
  const isMet = new Set<number>();
  // Last layers first: outputs stand there, and what is loose is met at its own turn.
  for (const start of layers.toReversed().flat()) {
    const open = [start];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (isMet.has(item)) continue;
      isMet.add(item);
      walked[layerByItem.get(item)!]!.push(item);
      for (const { from } of into[item]!.toReversed()) open.push(from);
    }
  }
  return walked;
}

/** Sorts layer after layer by the means of the wires on one side. Items without wires stay. */
function swept(
  { breadths }: LayeredGraph,
  layers: readonly (readonly number[])[],
  wiresOf: Ends['into'],
  isBack: boolean,
): number[][] {
  const sorted = layers.map((items) => [...items]);
  const place = placesOf(sorted);
  for (const items of isBack ? sorted.toReversed() : sorted) {
    const mean = new Map<number, number>();
    for (const item of items) {
      const ends = wiresOf[item]!;
      if (ends.length === 0) continue;
      const sum = ends.reduce((total, { from, to, fromAt, toAt }) => {
        const [other, at] = isBack ? [to, toAt] : [from, fromAt];
        return total + place[other]! + share(at, breadths[other]!);
      }, 0);
      mean.set(item, sum / ends.length);
    }
    const movable = items.filter((item) => mean.has(item));
    const next = movable.sort((a, b) => mean.get(a)! - mean.get(b)!)[Symbol.iterator]();
    items.forEach((item, at) => {
      if (mean.has(item)) items[at] = next.next().value!;
    });
    items.forEach((item, at) => (place[item] = at));
  }
  return sorted;
}

/** Exchanges neighbours as long as that takes crossings away. */
function exchanged(
  { breadths }: LayeredGraph,
  layers: readonly (readonly number[])[],
  { into, outOf }: Ends,
): number[][] {
  const sorted = layers.map((items) => [...items]);
  const place = placesOf(sorted);
  const starts = (item: number) =>
    into[item]!.map(({ from, fromAt }) => place[from]! + share(fromAt, breadths[from]!));
  const stops = (item: number) =>
    outOf[item]!.map(({ to, toAt }) => place[to]! + share(toAt, breadths[to]!));
  const gain = (a: number, b: number) =>
    inverted(starts(a), starts(b)) + inverted(stops(a), stops(b));
  for (let round = 0, isBetter = true; isBetter && round < 8; round++) {
    isBetter = false;
    for (const items of sorted) {
      for (let at = 1; at < items.length; at++) {
        const [a, b] = [items[at - 1]!, items[at]!];
        if (gain(a, b) <= 0) continue;
        [items[at - 1], items[at]] = [b, a];
        [place[a], place[b]] = [at, at - 1];
        isBetter = true;
      }
    }
  }
  return sorted;
}

/** How many pairs are the wrong way round, less those that are right. */
function inverted(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (const a of first) for (const b of second) sum += Math.sign(a - b);
  return sum;
}
