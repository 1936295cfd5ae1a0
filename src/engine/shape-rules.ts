import { broadcastShapes } from './broadcast.ts';
import type { OperationFault } from './fault.ts';
import type { Shape } from './tensor.ts';

/** The shape rule of elementwise operations: all inputs broadcast to one shape. */
export function broadcastShape(shapes: readonly Shape[]): Shape | OperationFault {
  let shape: Shape = [];
  for (const [slot, next] of shapes.entries()) {
    const wider = broadcastShapes(shape, next);
    if (wider === null) {
      // The axis that fails has its length from an earlier input, which therefore fails alone too.
      const earlier = shapes.findIndex((other) => broadcastShapes(other, next) === null);
      return {
        kind: 'shapeMismatch',
        rule: 'broadcast',
        slots: [earlier, slot],
        shapes: [shapes[earlier]!, next],
      };
    }
    shape = wider;
  }
  return shape;
}
