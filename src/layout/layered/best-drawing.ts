import { drawingCost } from './drawing-cost.ts';
import type { Box } from '../geometry.ts';
import type { LayeredItem } from './layered-items.ts';
import { wireBetween } from '../wire.ts';

/** How many orders are drawn out for comparison, and up to how many nodes that is done. */
const COMPARED = { orders: 12, nodes: 80 } as const;

/**
 * Of several orders the one that looks best when it is drawn: a long wire is one curve, which does not
 * pass through every layer where the order has it.
 */
export function bestDrawing(
  items: readonly LayeredItem[],
  orders: readonly (readonly (readonly number[])[])[],
  drawn: (layers: readonly (readonly number[])[]) => Box[],
): Box[] {
  const best = drawn(orders[0]!);
  if (items.length > COMPARED.nodes) return best;
  return orders
    .slice(1, COMPARED.orders)
    .map(drawn)
    .reduce(
      (winner, boxes) => {
        const price = costOf(items, boxes);
        return price < winner.price ? { boxes, price } : winner;
      },
      { boxes: best, price: costOf(items, best) },
    ).boxes;
}

/** How hard items are to read where they stand, `drawingCost`. */
export function costOf(items: readonly LayeredItem[], boxes: readonly Box[]): number {
  const wires = items.flatMap(({ inputs }, to) =>
    inputs.map(({ from, y }) => {
      const [source, target] = [boxes[from]!, boxes[to]!];
      const start = { x: source.x + source.width, y: source.y + items[from]!.output };
      return { wire: wireBetween(start, { x: target.x, y: target.y + y }), from, to };
    }),
  );
  return drawingCost(wires, boxes);
}
