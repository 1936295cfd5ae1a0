import type { ElkOptions } from './elk-graph.ts';

/** The placement that bends least, of which the time grows fast with the graph; and one that is quick. */
const straightest = { 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' } as const;
const quick = { 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF' } as const;
/** Long wires pass nodes at a distance. */
const wide = { 'elk.spacing.edgeNode': '60', 'elk.spacing.edgeEdge': '40' } as const;
/** What reads nothing stands at the very left. */
const early = { 'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE' } as const;
/** The order of the document is kept wherever it makes no more crossings. */
const ordered = { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES' } as const;
const seed = (value: number) => ({ 'elk.randomSeed': `${value}` });

/** A chain of so few is straight at once. */
const FEW = 2;
/** Up to how many nodes all ways are tried, two of them, and any: drawings of more are too slow to compare. */
const MOST = { thorough: 80, twice: 400, once: 800 } as const;

const thorough: readonly ElkOptions[] = [
  straightest,
  { ...straightest, ...wide },
  { ...straightest, ...ordered, ...wide },
  { ...straightest, ...wide, ...early },
  { ...straightest, ...seed(4) },
  { ...straightest, ...wide, ...seed(9) },
  quick,
  { ...quick, ...wide, ...seed(4) },
];

/** The ways in which a graph of so many nodes is drawn for comparison, in the order to try them. */
export function elkOptionsFor(nodes: number): readonly ElkOptions[] {
  if (nodes <= FEW || nodes > MOST.once) return [];
  if (nodes <= MOST.thorough) return thorough;
  return nodes <= MOST.twice ? [quick, { ...quick, ...wide, ...seed(4) }] : [quick];
}
