/** A factor of a matrix product within an array, read as it is or as its transpose by its steps. */
export interface Factor {
  readonly data: Float64Array;
  readonly offset: number;
  /** From one row to the next on the left, from one column to the next on the right. */
  readonly outerStep: number;
  /** From one term of the sum to the next. */
  readonly innerStep: number;
}

/** A product's rows, the terms in each entry, and its columns. */
export interface ProductSize {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/**
 * Adds a matrix product to the rows × columns entries of `c` from `offset`. An entry's terms are
 * added in the order of the inner index and then to the entry. Tiles of 4 × 4 entries stay in
 * registers while the inner index runs; `panel` is space for 4 × inner numbers, in which four columns
 * of `b` stand at a time: Goto & van de Geijn, Anatomy of high-performance matrix multiplication
 * (2008).
 */
export function addProduct(
  a: Factor,
  b: Factor,
  c: Float64Array,
  offset: number,
  size: ProductSize,
  panel: Float64Array,
): void {
  const { rows, inner, columns } = size;
  const [tiledRows, tiledColumns] = [rows - (rows % 4), columns - (columns % 4)];
  for (let column = 0; column < tiledColumns; column += 4) {
    pack(b, column, inner, panel);
    for (let row = 0; row < tiledRows; row += 4) {
      addTile(a, row, panel, inner, c, offset + row * columns + column, columns);
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = row < tiledRows ? tiledColumns : 0; column < columns; column++) {
      c[offset + row * columns + column]! += dotOf(a, row, b, column, inner);
    }
  }
}

function dotOf(a: Factor, row: number, b: Factor, column: number, inner: number): number {
  const [x, y] = [a.data, b.data];
  let p = a.offset + row * a.outerStep;
  let q = b.offset + column * b.outerStep;
  let sum = 0;
  for (let k = 0; k < inner; k++) {
    sum += x[p]! * y[q]!;
    p += a.innerStep;
    q += b.innerStep;
  }
  return sum;
}

/** Copies four columns of `b` side by side, where a tile's steps through them stay close together. */
function pack(b: Factor, column: number, inner: number, panel: Float64Array): void {
  const { data, outerStep, innerStep } = b;
  let q = b.offset + column * outerStep;
  for (let at = 0; at < 4 * inner; at += 4) {
    panel[at] = data[q]!;
    panel[at + 1] = data[q + outerStep]!;
    panel[at + 2] = data[q + 2 * outerStep]!;
    panel[at + 3] = data[q + 3 * outerStep]!;
    q += innerStep;
  }
}

/**
 * Adds a tile of 4 × 4 entries. Its sums are sixteen variables, written out: entries of an array would
 * not stay in registers.
 */
function addTile(
  a: Factor,
  row: number,
  y: Float64Array,
  inner: number,
  c: Float64Array,
  at: number,
  step: number,
) {
  const { data: x, outerStep: down, innerStep: nextX } = a;
  let p = a.offset + row * down;
  let q = 0;
  let c00 = 0,
    c01 = 0,
    c02 = 0,
    c03 = 0;
  let c10 = 0,
    c11 = 0,
    c12 = 0,
    c13 = 0;
  let c20 = 0,
    c21 = 0,
    c22 = 0,
    c23 = 0;
  let c30 = 0,
    c31 = 0,
    c32 = 0,
    c33 = 0;
  for (let k = 0; k < inner; k++) {
    const y0 = y[q]!;
    const y1 = y[q + 1]!;
    const y2 = y[q + 2]!;
    const y3 = y[q + 3]!;
    const x0 = x[p]!;
    const x1 = x[p + down]!;
    c00 += x0 * y0;
    c01 += x0 * y1;
    c02 += x0 * y2;
    c03 += x0 * y3;
    c10 += x1 * y0;
    c11 += x1 * y1;
    c12 += x1 * y2;
    c13 += x1 * y3;
    const x2 = x[p + 2 * down]!;
    const x3 = x[p + 3 * down]!;
    c20 += x2 * y0;
    c21 += x2 * y1;
    c22 += x2 * y2;
    c23 += x2 * y3;
    c30 += x3 * y0;
    c31 += x3 * y1;
    c32 += x3 * y2;
    c33 += x3 * y3;
    p += nextX;
    q += 4;
  }
  addRow(c, at, c00, c01, c02, c03);
  addRow(c, at + step, c10, c11, c12, c13);
  addRow(c, at + 2 * step, c20, c21, c22, c23);
  addRow(c, at + 3 * step, c30, c31, c32, c33);
}

function addRow(c: Float64Array, at: number, c0: number, c1: number, c2: number, c3: number) {
  c[at]! += c0;
  c[at + 1]! += c1;
  c[at + 2]! += c2;
  c[at + 3]! += c3;
}
