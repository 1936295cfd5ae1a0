import type { ElkNode } from 'elkjs';
import type { Evaluation } from '../../engine/forward.ts';
import { areClose, boundsOf, RESULT, type Box } from '../geometry.ts';
import { costOf } from '../layered/best-drawing.ts';
import { itemsOf, type LayeredItem } from '../layered/layered-items.ts';
import { layeredPart, type LayeredPart } from '../layered/layered-part.ts';
import { elkGraphOf, type Arrange } from './elk-graph.ts';
import { elkOptionsFor } from './elk-options.ts';

/** Nodes that come closer than this lie upon one another to the eye. */
const APART = 16;
/** How much a pixel of width or height counts, where a crossing counts 1: of equals the smaller wins. */
const EXTENT_COST = 1 / 8000;

/** Nodes that wires join, from left to right: of the drawings there are, the one easiest to read. */
export async function bestPart(
  evaluation: Evaluation,
  part: readonly number[],
  output: number | null,
  arrange: Arrange,
): Promise<LayeredPart> {
  const tidy = layeredPart(evaluation, part, 'right', output);
  const items = itemsOf(evaluation, part, output);
  const ways = elkOptionsFor(items.length);
  if (ways.length === 0) return tidy;
  let best = [...part.map((index) => tidy.boxes.get(index)!), ...tidy.result];
  let least = priceOf(items, best);
  for (const options of ways) {
    const drawn = await arrange(elkGraphOf(items, options));
    if (drawn === null) break;
    const boxes = boxesIn(drawn, items, part.length);
    const price = priceOf(items, boxes);
    if (price < least && areApart(boxes)) [best, least] = [boxes, price];
  }
  return {
    boxes: new Map(part.map((index, at) => [index, best[at]!])),
    result: best.slice(part.length),
  };
}

/** The boxes that ELK has made; the result stands where it is drawn, level with its output. */
function boxesIn(drawn: ElkNode, items: readonly LayeredItem[], nodes: number): Box[] {
  const boxes = drawn.children!.map(({ x = 0, y = 0 }, at): Box => {
    return { x, y, width: items[at]!.width, height: items[at]!.height };
  });
  return boxes.map((box, at) => {
    if (at < nodes) return box;
    const { from, y } = items[at]!.inputs[0]!;
    const node = boxes[from]!;
    const x = node.x + node.width + RESULT.distance;
    return { ...box, x, y: node.y + items[from]!.output - y };
  });
}

function priceOf(items: readonly LayeredItem[], boxes: readonly Box[]): number {
  const { width, height } = boundsOf(boxes)!;
  return costOf(items, boxes) + (width + height) * EXTENT_COST;
}

function areApart(boxes: readonly Box[]): boolean {
  return boxes.every((box, at) =>
    boxes.slice(0, at).every((other) => !areClose(box, other, APART)),
  );
}
