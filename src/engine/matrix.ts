import { reshaped, type Tensor } from './tensor.ts';

/** Which factors of a product are read as their transposes. */
export interface Transposed {
  readonly left?: boolean;
  readonly right?: boolean;
}

/**
 * The product of two matrices whose inner lengths agree, either of them read as its transpose
 * without being copied. Each entry adds its terms in the order of the inner index.
 */
export function matrixProduct(a: Tensor, b: Tensor, transposed: Transposed = {}): Tensor {
  const [rowsA, columnsA] = a.shape as readonly [number, number];
  const [rowsB, columnsB] = b.shape as readonly [number, number];
  const [rows, inner] = transposed.left ? [columnsA, rowsA] : [rowsA, columnsA];
  const columns = transposed.right ? rowsB : columnsB;
  const [rowStepA, innerStepA] = transposed.left ? [1, columnsA] : [columnsA, 1];
  const [innerStepB, columnStepB] = transposed.right ? [1, columnsB] : [columnsB, 1];
  const data = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < inner; k++) {
      const factor = a.data[row * rowStepA + k * innerStepA]!;
      for (let column = 0; column < columns; column++) {
        data[row * columns + column]! += factor * b.data[k * innerStepB + column * columnStepB]!;
      }
    }
  }
  return { shape: [rows, columns], data };
}

/**
 * The product of two operands that are vectors or matrices: a vector stands for a row on the left
 * and for a column on the right, and the dimension that it lends is taken away again.
 */
export function product(a: Tensor, b: Tensor): Tensor {
  const shape = [...a.shape.slice(0, -1), ...b.shape.slice(1)];
  return reshaped(matrixProduct(asRow(a), asColumn(b)), shape);
}

/** The vector-Jacobian product of `product`: of Z = A B, the cotangents Z̄ Bᵀ and Aᵀ Z̄. */
export function productCotangents(a: Tensor, b: Tensor, zbar: Tensor): [Tensor, Tensor] {
  const [left, right] = [asRow(a), asColumn(b)];
  const cotangent = reshaped(zbar, [left.shape[0]!, right.shape[1]!]);
  return [
    reshaped(matrixProduct(cotangent, right, { right: true }), a.shape),
    reshaped(matrixProduct(left, cotangent, { left: true }), b.shape),
  ];
}

/** A matrix with its rows and columns exchanged; a vector or a scalar as it is. */
export function transposed(tensor: Tensor): Tensor {
  const [rows, columns] = tensor.shape;
  if (rows === undefined || columns === undefined) return tensor;
  const data = new Float64Array(rows * columns);
  for (let i = 0; i < data.length; i++) {
    data[i] = tensor.data[(i % rows) * columns + Math.floor(i / rows)]!;
  }
  return { shape: [columns, rows], data };
}

/** A vector as a matrix of one row; a matrix as it is. */
function asRow(tensor: Tensor): Tensor {
  return tensor.shape.length === 1 ? reshaped(tensor, [1, tensor.data.length]) : tensor;
}

/** A vector as a matrix of one column; a matrix as it is. */
export function asColumn(tensor: Tensor): Tensor {
  return tensor.shape.length === 1 ? reshaped(tensor, [tensor.data.length, 1]) : tensor;
}
