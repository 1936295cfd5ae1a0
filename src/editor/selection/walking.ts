import { consumersOf } from '../../engine/graph.ts';
import { bodyAt, type Placed } from '../../layout/drawn-boxes.ts';
import type { Box } from '../../layout/geometry.ts';
import { connectedTo } from '../wiring/reach.ts';

/** One step to the right or left, or one down or up. */
export type Direction = readonly [dx: number, dy: number];

/**
 * The node that an arrow key leads to from one: to the right a node that reads it, to the left one that
 * it reads, above and below the nearest of its column. Where no wire leads on, it is the nearest node on
 * that side that no wire joins to it at all, so that every part of a graph can be walked to.
 */
export function neighbourOf(placed: Placed, id: string, [dx, dy]: Direction): string | undefined {
  const index = indexOf(placed, id);
  if (dx === 0) return nearest(placed, index, siblingsOf(placed, index, dy));
  const [along] = dx > 0 ? readersOf(placed, index) : inputsOf(placed, index);
  return along === undefined
    ? nearest(placed, index, othersOf(placed, index, dx))
    : idAt(placed, along);
}

/**
 * The node that the focus goes to from one that is gone, in the graph as it was with it: one that it
 * read, else one that read it, else the nearest. Only nodes count that are there still.
 */
export function heirOf(
  placed: Placed,
  id: string,
  isThere: (id: string) => boolean,
): string | undefined {
  const index = placed.evaluation.graph.indexById.get(id);
  if (index === undefined) return undefined;
  const there = (indices: readonly number[]) =>
    indices.filter((other) => isThere(idAt(placed, other)));
  const [along] = there([...inputsOf(placed, index), ...readersOf(placed, index)]);
  return along === undefined ? nearest(placed, index, there(allOf(placed))) : idAt(placed, along);
}

function indexOf({ evaluation }: Placed, id: string): number {
  return evaluation.graph.indexById.get(id)!;
}

function idAt({ nodes }: Placed, index: number): string {
  return nodes[index]!.id;
}

function allOf({ nodes }: Placed): number[] {
  return nodes.map((_, index) => index);
}

function inputsOf({ evaluation }: Placed, index: number): number[] {
  return evaluation.graph.nodes[index]!.inputs.flatMap((input) => input ?? []);
}

function readersOf({ evaluation }: Placed, index: number): readonly number[] {
  return consumersOf(evaluation.graph.nodes.map(({ inputs }) => inputs))[index]!;
}

/** The nodes above or below one that stand in about its column: under half the width of one of them. */
function siblingsOf(placed: Placed, index: number, dy: number): number[] {
  const own = bodyAt(placed, index);
  return allOf(placed).filter((other) => {
    const box = bodyAt(placed, other);
    const shared = Math.min(own.x + own.width, box.x + box.width) - Math.max(own.x, box.x);
    const isInColumn = shared >= Math.min(own.width, box.width) / 2;
    return isInColumn && (middleOf(box).y - middleOf(own).y) * dy > 0;
  });
}

/** The nodes to the right or left of one that no wire joins to it, through others neither. */
function othersOf(placed: Placed, index: number, dx: number): number[] {
  const joined = connectedTo(placed.evaluation.graph, [idAt(placed, index)]);
  const { x } = middleOf(bodyAt(placed, index));
  return allOf(placed).filter(
    (other) => joined[other] === 0 && (middleOf(bodyAt(placed, other)).x - x) * dx > 0,
  );
}

/** Of some nodes, the one whose middle is nearest to that of another. */
function nearest(placed: Placed, from: number, indices: readonly number[]): string | undefined {
  const { x, y } = middleOf(bodyAt(placed, from));
  const [first] = indices
    .filter((index) => index !== from)
    .map((index) => ({ index, at: middleOf(bodyAt(placed, index)) }))
    .map(({ index, at }) => ({ index, distance: Math.hypot(at.x - x, at.y - y) }))
    .sort((a, b) => a.distance - b.distance);
  return first === undefined ? undefined : idAt(placed, first.index);
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
