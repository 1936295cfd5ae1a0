import type { LayeredGraph, LayeredWire } from './layered-graph.ts';

/** Downwards a node begins to the right of where its sources end: ports are at the sides. */
export const STAIR = 28;

/**
 * Moves items to the right until each begins beyond all that it reads, so that no wire has to turn
 * back: ports are at the sides of nodes whichever way values flow.
 */
export function keepRightOfSources(
  { breadths, gaps, wires }: LayeredGraph,
  layers: readonly (readonly number[])[],
  across: Float64Array,
): void {
  const least = new Float64Array(across.length).fill(-Infinity);
  const wiresFrom = breadths.map((): LayeredWire[] => []);
  for (const wire of wires) wiresFrom[wire.from]!.push(wire);
  for (const items of layers) {
    for (const [at, item] of items.entries()) {
      const before = items[at - 1];
      const next =
        before === undefined
          ? -Infinity
          : across[before]! + breadths[before]! + (gaps[before]! + gaps[item]!) / 2;
      across[item] = Math.max(across[item]!, least[item]!, next);
      for (const { to } of wiresFrom[item]!) {
        least[to] = Math.max(least[to]!, across[item] + breadths[item]! + STAIR);
      }
    }
  }
}
