import { valueAt } from '../engine/forward.ts';
import type { GraphNode } from '../engine/graph.ts';
import { sameShapes } from '../engine/tensor.ts';
import type { Placed } from './drawn-boxes.ts';

/** Whether two documents differ in nothing but leaves' numbers: the same nodes, sizes, places and wires. */
export function lookAlike(a: Placed, b: Placed): boolean {
  return a.nodes.length === b.nodes.length && a.nodes.every((_, index) => isAlike(a, b, index));
}

function isAlike(a: Placed, b: Placed, index: number): boolean {
  const [[x, y], [newX, newY]] = [placeAt(a, index), placeAt(b, index)];
  const [value, newValue] = [valueAt(a.evaluation, index), valueAt(b.evaluation, index)];
  const hasSameShape =
    value === newValue ||
    (value !== null && newValue !== null && sameShapes(value.shape, newValue.shape));
  return (
    hasSameShape &&
    x === newX &&
    y === newY &&
    isSameNode(a.evaluation.graph.nodes[index]!, b.evaluation.graph.nodes[index]!)
  );
}

function placeAt({ nodes }: Placed, index: number): readonly [number, number] {
  return nodes[index]!.position ?? [0, 0];
}

function isSameNode(a: GraphNode, b: GraphNode): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.operation === b.operation &&
      a.slider === b.slider &&
      a.attributes === b.attributes &&
      a.inputs.length === b.inputs.length &&
      a.inputs.every((input, slot) => input === b.inputs[slot]))
  );
}
