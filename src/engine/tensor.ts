/** The lengths of a tensor's dimensions: `[]` for a scalar, `[n]` for a vector, `[rows, columns]` for a matrix. */
export type Shape = readonly number[];

/** An immutable array of doubles with at most two dimensions, stored row by row. */
export interface Tensor {
  readonly shape: Shape;
  readonly data: Float64Array;
}

/** A tensor as people write it in JSON: a number, a list, or a list of rows. */
export type NestedNumbers = number | readonly number[] | readonly (readonly number[])[];

const SCALAR_SHAPE: Shape = [];

/** A number on its own. It is kept as it is, for a typed array of one entry takes 200 bytes. */
class Scalar implements Tensor {
  readonly shape = SCALAR_SHAPE;
  readonly item: number;

  constructor(item: number) {
    this.item = item;
  }

  get data(): Float64Array {
    return Float64Array.of(this.item);
  }
}

/** The number of entries that a shape holds. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const length of shape) size *= length;
  return size;
}

/** A tensor without dimensions. */
export function scalar(value: number): Tensor {
  return new Scalar(value);
}

/** A tensor of the given shape with the same number everywhere. */
export function filled(shape: Shape, value: number): Tensor {
  if (shape.length === 0) return scalar(value);
  const data = new Float64Array(sizeOf(shape));
  if (value !== 0) data.fill(value);
  return { shape, data };
}

/** Reads a rectangular nested list. The caller has checked that it is one. */
export function tensorOf(nested: NestedNumbers): Tensor {
  if (typeof nested === 'number') return scalar(nested);
  const first = nested[0];
  if (first === undefined || typeof first === 'number') {
    return { shape: [nested.length], data: Float64Array.from(nested as readonly number[]) };
  }
  const rows = nested as readonly (readonly number[])[];
  return { shape: [rows.length, first.length], data: Float64Array.from(rows.flat()) };
}

/** Writes a tensor as the nested list that `tensorOf` reads. */
export function nestedOf(tensor: Tensor): NestedNumbers {
  const [rows, columns] = tensor.shape;
  if (rows === undefined) return itemOf(tensor);
  if (columns === undefined) return Array.from(tensor.data);
  return Array.from({ length: rows }, (_, row) =>
    Array.from(tensor.data.subarray(row * columns, (row + 1) * columns)),
  );
}

/** The first entry; of a scalar, its number. */
export function itemOf(tensor: Tensor): number {
  return tensor instanceof Scalar ? tensor.item : (tensor.data[0] ?? Number.NaN);
}

export function isScalar(tensor: Tensor): boolean {
  return tensor.shape.length === 0;
}

export function sameShapes(a: Shape, b: Shape): boolean {
  return a === b || (a.length === b.length && a.every((length, axis) => length === b[axis]));
}

/** The same entries, row by row, in another shape of the same size. */
export function reshaped(tensor: Tensor, shape: Shape): Tensor {
  return { shape, data: tensor.data };
}
