/** Solves U x = b in place, U the upper triangle of a square matrix, from the last row up. */
export function backSubstitute(upper: Float64Array, x: Float64Array): void {
  const n = x.length;
  for (let row = n - 1; row >= 0; row--) {
    let sum = x[row]!;
    for (let column = row + 1; column < n; column++) sum -= upper[row * n + column]! * x[column]!;
    x[row] = sum / upper[row * n + row]!;
  }
}
