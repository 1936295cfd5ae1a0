import type { Tensor } from './tensor.ts';

/**
 * The logarithm of the softmax along the last axis. Each row is shifted by its maximum, which
 * changes nothing and keeps every exponential at most 1.
 */
export function logSoftmaxRows(x: Tensor): Tensor {
  return mapRows(x, (row) => {
    const largest = row.reduce((max, entry) => Math.max(max, entry), -Infinity);
    const sum = row.reduce((total, entry) => total + Math.exp(entry - largest), 0);
    const logSum = Math.log(sum);
    return row.map((entry) => entry - largest - logSum);
  });
}

/** The softmax along the last axis: the exponentials of a row, divided by their sum. */
export function softmaxRows(x: Tensor): Tensor {
  return mapRows(x, (row) => {
    const largest = row.reduce((max, entry) => Math.max(max, entry), -Infinity);
    const powers = row.map((entry) => Math.exp(entry - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}

/** Repeats the sum of each row along that row. */
export function rowSums(x: Tensor): Tensor {
  return mapRows(x, (row) => row.slice().fill(row.reduce((sum, entry) => sum + entry, 0)));
}

/** Applies `f` to every stretch along the last axis; a scalar is one of length 1. */
function mapRows(x: Tensor, f: (row: Float64Array) => Float64Array): Tensor {
  const length = x.shape[x.shape.length - 1] ?? 1;
  const data = new Float64Array(x.data.length);
  for (let start = 0; start < data.length; start += length) {
    data.set(f(x.data.subarray(start, start + length)), start);
  }
  return { shape: x.shape, data };
}

/** How many rows a tensor has; a vector or a scalar is one row. */
export function rowCountOf(x: Tensor): number {
  return x.shape.length === 2 ? x.shape[0]! : 1;
}
