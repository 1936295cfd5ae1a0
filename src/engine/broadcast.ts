import {
  filled,
  isScalar,
  itemOf,
  sameShapes,
  scalar,
  sizeOf,
  type Shape,
  type Tensor,
} from './tensor.ts';

/**
 * The shape that NumPy's rule gives two operands, or `null` where they do not fit: aligned at the
 * last dimension, two lengths agree or one of them is 1.
 */
export function broadcastShapes(a: Shape, b: Shape): Shape | null {
  if (sameShapes(a, b)) return a;
  const rank = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let fromEnd = rank; fromEnd >= 1; fromEnd--) {
    const lengthA = a[a.length - fromEnd] ?? 1;
    const lengthB = b[b.length - fromEnd] ?? 1;
    if (lengthA !== lengthB && lengthA !== 1 && lengthB !== 1) return null;
    shape.push(lengthA === 1 ? lengthB : lengthA);
  }
  return shape;
}

/** How far apart neighbours along rows and columns stand in `shape`'s data; 0 where it is repeated. */
export function stridesWithin(shape: Shape): readonly [number, number] {
  const columns = shape[shape.length - 1] ?? 1;
  const rows = shape[shape.length - 2] ?? 1;
  return [rows === 1 ? 0 : columns, columns === 1 ? 0 : 1];
}

/** Applies `f` to every entry. */
export function map(x: Tensor, f: (entry: number) => number): Tensor {
  if (isScalar(x)) return scalar(f(itemOf(x)));
  const data = new Float64Array(x.data.length);
  for (let i = 0; i < data.length; i++) data[i] = f(x.data[i]!);
  return { shape: x.shape, data };
}

/** Applies `f` to the entries of two tensors, broadcast to one shape; they must fit. */
export function zipWith(a: Tensor, b: Tensor, f: (a: number, b: number) => number): Tensor {
  if (isScalar(a) && isScalar(b)) return scalar(f(itemOf(a), itemOf(b)));
  const shape = broadcastShapes(a.shape, b.shape);
  if (shape === null)
    throw new Error(`Cannot broadcast ${a.shape.join('×')}, ${b.shape.join('×')}`);
  const columns = shape[shape.length - 1] ?? 1;
  const [rowA, columnA] = stridesWithin(a.shape);
  const [rowB, columnB] = stridesWithin(b.shape);
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) {
    const row = Math.floor(i / columns);
    const column = i - row * columns;
    data[i] = f(a.data[row * rowA + column * columnA]!, b.data[row * rowB + column * columnB]!);
  }
  return { shape, data };
}

/** Repeats a tensor's entries along the dimensions that `shape` adds or widens. */
export function broadcastTo(x: Tensor, shape: Shape): Tensor {
  return sameShapes(x.shape, shape) ? x : zipWith(x, filled(shape, 0), (entry) => entry);
}

/**
 * The adjoint of `broadcastTo`: sums over every dimension along which an operand of shape `shape`
 * was repeated to give `x`.
 */
export function sumTo(x: Tensor, shape: Shape): Tensor {
  if (sameShapes(x.shape, shape)) return x;
  const columns = x.shape[x.shape.length - 1] ?? 1;
  const [rowStride, columnStride] = stridesWithin(shape);
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < x.data.length; i++) {
    const row = Math.floor(i / columns);
    data[row * rowStride + (i - row * columns) * columnStride]! += x.data[i]!;
  }
  return { shape, data };
}

/** The entrywise sum of two tensors of one shape. */
export function plus(a: Tensor, b: Tensor): Tensor {
  return zipWith(a, b, (p, q) => p + q);
}

/** The entrywise product, broadcast. */
export function times(a: Tensor, b: Tensor): Tensor {
  return zipWith(a, b, (p, q) => p * q);
}
