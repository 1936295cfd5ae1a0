import type { Evaluation } from '../../../src/engine/forward.ts';
import { geometryAt, NAME_HEIGHT, type Box, type Point } from '../../../src/layout/geometry.ts';
import { hasNameAbove } from '../../../src/layout/layered/layered-items.ts';
import { wireBetween, type Wire } from '../../../src/layout/wire.ts';

/** A graph with its nodes in their places. */
export interface Laid {
  readonly evaluation: Evaluation;
  readonly places: ReadonlyMap<string, Point>;
  readonly wires: readonly Wire[];
  /** The boxes of the nodes with their names. */
  readonly boxes: readonly Box[];
}

/** Puts nodes in their places. */
export function laid(evaluation: Evaluation, places: ReadonlyMap<string, Point>): Laid {
  const { nodes } = evaluation.graph;
  const at = (index: number) => places.get(nodes[index]!.id)!;
  const wires = nodes.flatMap(({ inputs }, index) =>
    inputs.flatMap((source, slot) => {
      if (source === null) return [];
      const [from, to] = [geometryAt(evaluation, source), geometryAt(evaluation, index)];
      const start = { x: at(source).x + from.width, y: at(source).y + from.output };
      return [wireBetween(start, { x: at(index).x, y: at(index).y + to.inputs[slot]! })];
    }),
  );
  const boxes = nodes.map((node, index) => {
    const { width, height } = geometryAt(evaluation, index);
    const above = hasNameAbove(node) ? NAME_HEIGHT : 0;
    return { x: at(index).x, y: at(index).y - above, width, height: height + above };
  });
  return { evaluation, places, wires, boxes };
}
