import type { Evaluation } from '../../engine/forward.ts';
import { bestDrawing } from './best-drawing.ts';
import type { Box } from '../geometry.ts';
import { layeredGraphOf, type LayeredNode } from './layered-graph.ts';
import { itemsOf, layeredNode, type Direction, type LayeredItem } from './layered-items.ts';
import { layerOrders } from './layer-order.ts';
import { layerRanks } from './layer-ranks.ts';
import { keepRightOfSources } from './staircase.ts';
import { straightened } from './straighten.ts';

/** A part of a graph with its nodes in layers. */
export interface LayeredPart {
  /** The boxes of nodes with the names above them, by the nodes' places in the graph. */
  readonly boxes: ReadonlyMap<number, Box>;
  /** The box of the result, where the part has it. */
  readonly result: readonly Box[];
}

/** Between layers there is room for the numbers beside outputs and for the bend of wires. */
const LAYER_GAP = { right: 148, down: 64 } as const;
/** Where wires are steep there is more of it, up to a limit. */
const STEEP = { from: 200, share: 0.2, most: 120 } as const;

/** Puts nodes that wires join into layers. */
export function layeredPart(
  evaluation: Evaluation,
  part: readonly number[],
  direction: Direction,
  output: number | null,
): LayeredPart {
  const items = itemsOf(evaluation, part, output);
  const ranks = layerRanks(items.map(({ inputs }) => inputs.map(({ from }) => from)));
  const nodes = items.map((item, at) => layeredNode(item, ranks[at]!, direction));
  const graph = layeredGraphOf(nodes);
  const drawn = (layers: readonly (readonly number[])[]): Box[] => {
    const across = straightened(graph, layers);
    if (direction === 'down') keepRightOfSources(graph, layers, across);
    const along = alongOf(nodes, items, across, direction);
    return items.map(({ width, height }, at) => {
      const [x, y] = direction === 'right' ? [along[at]!, across[at]!] : [across[at]!, along[at]!];
      return { x, y, width, height };
    });
  };
  const boxes = bestDrawing(items, layerOrders(graph), drawn);
  return {
    boxes: new Map(part.map((index, at) => [index, boxes[at]!])),
    result: boxes.slice(part.length),
  };
}

/** Where each item begins along the flow: the middle of its layer. */
function alongOf(
  nodes: readonly LayeredNode[],
  items: readonly LayeredItem[],
  across: Float64Array,
  direction: Direction,
): number[] {
  const lengths = items.map(({ width, height }) => (direction === 'right' ? width : height));
  const longest: number[] = [];
  const gaps: number[] = [];
  for (const [at, { layer, inputs }] of nodes.entries()) {
    longest[layer] = Math.max(longest[layer] ?? 0, lengths[at]!);
    for (const { from, at: slot } of inputs) {
      const rise = Math.abs(across[at]! + slot - across[from]! - nodes[from]!.output);
      const steep = Math.min(STEEP.most, Math.max(0, rise - STEEP.from) * STEEP.share);
      gaps[layer] = Math.max(gaps[layer] ?? 0, steep);
    }
  }
  const starts: number[] = [];
  let start = 0;
  for (const [layer, length] of longest.entries()) {
    if (layer > 0) start += longest[layer - 1]! + LAYER_GAP[direction] + (gaps[layer] ?? 0);
    starts[layer] = start + length / 2;
  }
  return nodes.map(({ layer }, at) => starts[layer]! - lengths[at]! / 2);
}
