import type { Evaluation } from '../../engine/forward.ts';
import type { Graph } from '../../engine/graph.ts';
import { boundsOf, NAME_HEIGHT, type Point } from '../geometry.ts';
import { hasNameAbove, type Direction } from './layered-items.ts';
import { layeredPart, type LayeredPart } from './layered-part.ts';
import { loosePartsOf } from './loose-parts.ts';
import { onShelves } from './shelves.ts';

/** What is laid out, and how. */
export interface LayeredOptions {
  readonly direction?: Direction;
  /** The nodes to lay out, by their ids; all where none are stated. */
  readonly ids?: ReadonlySet<string>;
  /** The node beside which the result stands, by its place in the graph. */
  readonly output?: number | null;
}

const PART_GAP = 96;

/**
 * Positions for the nodes of a graph, or for some of them, in layers: parts that no wire joins stand
 * apart; within a part a node's slots order what they read, so that wires cross as little as they
 * can, and chains are straight. Heat maps, names and the result get their room.
 */
export function layeredPositions(
  evaluation: Evaluation,
  { direction = 'right', ids, output = null }: LayeredOptions = {},
): Map<string, Point> {
  const parts = chosenParts(evaluation.graph, ids);
  return sideBySide(
    evaluation,
    parts.map((part) => layeredPart(evaluation, part, direction, output)),
  );
}

/** The parts of a graph, or of the nodes with some ids, that no wire joins. */
export function chosenParts(graph: Graph, ids: ReadonlySet<string> | undefined): number[][] {
  const chosen = graph.nodes.flatMap(({ id }, index) => (ids?.has(id) === false ? [] : [index]));
  return loosePartsOf(graph, chosen);
}

/** The positions of the nodes of parts, each of which is laid out, when the parts stand apart. */
export function sideBySide(
  { graph: { nodes } }: Evaluation,
  parts: readonly LayeredPart[],
): Map<string, Point> {
  const bounds = parts.map(({ boxes, result }) => boundsOf([...boxes.values(), ...result])!);
  const corners = onShelves(bounds, PART_GAP);
  const positions = new Map<string, Point>();
  for (const [at, { boxes }] of parts.entries()) {
    const [from, to] = [bounds[at]!, corners[at]!];
    for (const [index, { x, y }] of boxes) {
      const node = nodes[index]!;
      const top = whole(y - from.y + to.y) + (hasNameAbove(node) ? NAME_HEIGHT : 0);
      positions.set(node.id, { x: whole(x - from.x + to.x), y: top });
    }
  }
  return positions;
}

/** Rounds so that halves, exact or not, go the same way: what is straight stays so. */
function whole(place: number): number {
  return Math.floor(place + 0.499);
}
