import { broadcastShapes, plus, sumTo, times } from './broadcast.ts';
import { isFault, type OperationFault } from './fault.ts';
import { product, productCotangents } from './matrix.ts';
import { broadcastShape, matmulShape } from './shape-rules.ts';
import { sameShapes, type Shape, type Tensor } from './tensor.ts';

/**
 * The shape rule of x w + b, where x w is the matrix product, or the product entry by entry where x
 * or w is a number, and b broadcasts with it.
 */
export function affineShape(shapes: readonly Shape[]): Shape | OperationFault {
  const [x, w, b] = shapes as readonly [Shape, Shape, Shape];
  const inner = productShape(x, w);
  if (isFault(inner)) return inner;
  const shape = broadcastShapes(inner, b);
  if (shape !== null) return shape;
  return { kind: 'shapeMismatch', rule: 'broadcast', slots: [1, 2], shapes: [w, b] };
}

/** x w + b. */
export function affine(x: Tensor, w: Tensor, b: Tensor): Tensor {
  return plus(isByEntry(x.shape, w.shape) ? times(x, w) : product(x, w), b);
}

/** The cotangents of x, w and b, of that of x w + b. */
export function affineCotangents(x: Tensor, w: Tensor, zbar: Tensor): [Tensor, Tensor, Tensor] {
  // A b with more rows than the product repeats it, so its cotangent is summed here.
  const inner = sumTo(zbar, productShape(x.shape, w.shape) as Shape);
  if (!isByEntry(x.shape, w.shape)) return [...productCotangents(x, w, inner), zbar];
  return [sumTo(times(inner, w), x.shape), sumTo(times(inner, x), w.shape), zbar];
}

/** The weights and biases of several functions x wᵢ + bᵢ, which stand after x two by two. */
export function piecesIn<T>(rest: readonly T[]): (readonly [w: T, b: T])[] {
  return Array.from({ length: rest.length / 2 }, (_, i) => [rest[2 * i]!, rest[2 * i + 1]!]);
}

/**
 * The shape rule of several functions x wᵢ + bᵢ, broadcast to one shape. A fault within a piece
 * names the slots of that piece.
 */
export function piecesShape([x, ...rest]: readonly Shape[]): Shape | OperationFault {
  let whole: Shape = [];
  for (const [i, [w, b]] of piecesIn(rest).entries()) {
    const slotOf = (slot: number) => (slot === 0 ? 0 : slot + 2 * i);
    const shape = affineShape([x!, w, b]);
    if (isFault(shape)) {
      if (shape.kind !== 'shapeMismatch') return shape;
      const [first, second] = shape.slots;
      return { ...shape, slots: [slotOf(first), slotOf(second)] };
    }
    const wider = broadcastShapes(whole, shape);
    if (wider === null) {
      const shapes = [rest[0]!, w] as const;
      return { kind: 'shapeMismatch', rule: 'broadcast', slots: [1, slotOf(1)], shapes };
    }
    whole = wider;
  }
  return whole;
}

function isByEntry(x: Shape, w: Shape): boolean {
  return sameShapes(x, []) || sameShapes(w, []);
}

function productShape(x: Shape, w: Shape): Shape | OperationFault {
  return isByEntry(x, w) ? broadcastShape([x, w]) : matmulShape([x, w]);
}
