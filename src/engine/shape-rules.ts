import { broadcastShapes } from './broadcast.ts';
import { isFault, type OperationFault } from './fault.ts';
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

/** The shape rule of operations of one input that keep its shape. */
export function sameShape(shapes: readonly Shape[]): Shape {
  return shapes[0]!;
}

/** The shape rule of operations that reduce any inputs to a scalar. */
export function scalarShape(): Shape {
  return [];
}

/** The shape rule of losses: the inputs broadcast to one shape, and the output is a scalar. */
export function lossShape(shapes: readonly Shape[]): Shape | OperationFault {
  const shape = broadcastShape(shapes);
  return isFault(shape) ? shape : [];
}

/**
 * The shape rule of the matrix product. A vector stands for a row on the left and for a column on
 * the right, and the dimension that it lends is taken away again.
 */
export function matmulShape(shapes: readonly Shape[]): Shape | OperationFault {
  const [left, right] = shapes as readonly [Shape, Shape];
  for (const [slot, shape] of [left, right].entries()) {
    if (shape.length === 0)
      return { kind: 'rankMismatch', slot, shape, expected: 'vector or matrix' };
  }
  if (left[left.length - 1] !== right[0]) {
    return { kind: 'shapeMismatch', rule: 'matmul', slots: [0, 1], shapes: [left, right] };
  }
  return [...left.slice(0, -1), ...right.slice(1)];
}

/** The shape rule of the dot product: two vectors of one length. */
export function dotShape(shapes: readonly Shape[]): Shape | OperationFault {
  const [a, b] = shapes as readonly [Shape, Shape];
  for (const [slot, shape] of [a, b].entries()) {
    if (shape.length !== 1) return { kind: 'rankMismatch', slot, shape, expected: 'vector' };
  }
  if (a[0] === b[0]) return [];
  return { kind: 'shapeMismatch', rule: 'equal', slots: [0, 1], shapes: [a, b] };
}
