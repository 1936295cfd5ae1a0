import { nearestInOrder, type Wish } from './nearest-in-order.ts';
import type { LayeredGraph, LayeredWire } from './layered-graph.ts';

const ROUNDS = { usual: 12, forMany: 3 } as const;
const MANY_ITEMS = 1500;

type Norm = 'squares' | 'distances';

/**
 * Where each item begins, in pixels across the layers, with its layer in the given order and its gaps
 * kept: so that wires are short, and then as many as possible of them straight. Layers are moved in
 * turn, each to where the wires that it has pull it: first by least squares, which spreads items
 * evenly, then by least distances, which are zero where a wire is straight.
 */
export function straightened(
  graph: LayeredGraph,
  layers: readonly (readonly number[])[],
): Float64Array {
  const places = stacked(graph, layers);
  const wiresByItem = wiresOf(graph);
  const settle = (items: readonly number[], norm: Norm, isForward: boolean) => {
    const starts = offsetsOf(graph, items);
    const wishes = items.map((item, at) =>
      wiresByItem[item]!.map((wire) => wishOf(wire, item, places, starts[at]!, isForward)),
    );
    const now = items.map((item, at) => places[item]! - starts[at]!);
    const found = nearestInOrder(wishes, now, norm);
    items.forEach((item, at) => (places[item] = found[at]! + starts[at]!));
  };
  const rounds = graph.breadths.length > MANY_ITEMS ? ROUNDS.forMany : ROUNDS.usual;
  for (const norm of ['squares', 'distances'] as const) {
    for (let round = 0; round < rounds; round++) {
      for (const items of layers) settle(items, norm, true);
      for (const items of layers.toReversed()) settle(items, norm, false);
    }
  }
  return places;
}

/** One below the other, each layer with its middle at 0. */
function stacked(graph: LayeredGraph, layers: readonly (readonly number[])[]): Float64Array {
  const places = new Float64Array(graph.breadths.length);
  for (const items of layers) {
    const starts = offsetsOf(graph, items);
    const last = items.at(-1)!;
    const breadth = starts.at(-1)! + graph.breadths[last]!;
    items.forEach((item, at) => (places[item] = starts[at]! - breadth / 2));
  }
  return places;
}

/** How far each item of a layer begins after the first one, at least. */
function offsetsOf({ breadths, gaps }: LayeredGraph, items: readonly number[]): number[] {
  let start = 0;
  return items.map((item, at) => {
    const before = items[at - 1];
    if (before !== undefined) start += breadths[before]! + (gaps[before]! + gaps[item]!) / 2;
    return start;
  });
}

function wiresOf({ wires, breadths }: LayeredGraph): LayeredWire[][] {
  const wiresByItem = breadths.map((): LayeredWire[] => []);
  for (const wire of wires) {
    wiresByItem[wire.from]!.push(wire);
    wiresByItem[wire.to]!.push(wire);
  }
  return wiresByItem;
}

/** Where a wire would have one of its items begin, less what stands before it in its layer. */
function wishOf(
  { from, to, fromAt, toAt, weight }: LayeredWire,
  item: number,
  places: Float64Array,
  start: number,
  isForward: boolean,
): Wish {
  return item === from
    ? { at: places[to]! + toAt - fromAt - start, weight, isSettled: !isForward }
    : { at: places[from]! + fromAt - toAt - start, weight, isSettled: isForward };
}
