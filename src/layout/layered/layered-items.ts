import type { Evaluation } from '../../engine/forward.ts';
import type { GraphNode } from '../../engine/graph.ts';
import { geometryAt, NAME_HEIGHT, RESULT } from '../geometry.ts';
import type { LayeredNode } from './layered-graph.ts';
import { STAIR } from './staircase.ts';

/** Where the values flow to. */
export type Direction = 'right' | 'down';

/** A node, or the result beside the output, with where its wires end below its upper edge. */
export interface LayeredItem {
  readonly width: number;
  readonly height: number;
  /** What it reads, as places in the list of items, and at which of how many slots. */
  readonly inputs: readonly {
    readonly from: number;
    readonly y: number;
    readonly share: number;
  }[];
  readonly output: number;
}

/** Whether a node's name stands above it, rather than within. */
export function hasNameAbove({ operation }: GraphNode): boolean {
  return operation.leaf === undefined;
}

/** The nodes of a part in its order, and after them the result where it stands beside one of them. */
export function itemsOf(
  evaluation: Evaluation,
  part: readonly number[],
  output: number | null,
): LayeredItem[] {
  const { nodes } = evaluation.graph;
  const placeByIndex = new Map(part.map((index, place) => [index, place]));
  const items = part.map((index): LayeredItem => {
    const node = nodes[index]!;
    const geometry = geometryAt(evaluation, index);
    const above = hasNameAbove(node) ? NAME_HEIGHT : 0;
    const inputs = node.inputs.flatMap((source, slot) => {
      const from = source === null ? undefined : placeByIndex.get(source);
      const share = (slot + 1) / (node.inputs.length + 1);
      return from === undefined ? [] : [{ from, y: geometry.inputs[slot]! + above, share }];
    });
    const { width, height } = geometry;
    return { width, height: height + above, inputs, output: geometry.output + above };
  });
  const from = output === null ? undefined : placeByIndex.get(output);
  const hasResult = from !== undefined && !nodes.some(({ inputs }) => inputs.includes(output));
  if (!hasResult) return items;
  const { width, height } = RESULT;
  return [...items, { width, height, inputs: [{ from, y: height / 2, share: 0.5 }], output: 0 }];
}

/** An item with its lengths across the flow. */
export function layeredNode(item: LayeredItem, layer: number, direction: Direction): LayeredNode {
  const isRight = direction === 'right';
  return {
    breadth: isRight ? item.height : item.width,
    output: isRight ? item.output : item.width + STAIR,
    layer,
    inputs: item.inputs.map(({ from, y, share }) => ({
      from,
      at: isRight ? y : (share - 0.5) * item.width,
    })),
  };
}
