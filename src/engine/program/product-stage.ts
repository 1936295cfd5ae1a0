import { broadcastShapes } from '../broadcast.ts';
import { matmulShape } from '../shape-rules.ts';
import { sameShapes, type Shape } from '../tensor.ts';
import { addProduct, type Factor } from './add-product.ts';
import { gridOf, operandOf, type Operand } from './grid.ts';
import type { Memory, Place, Stage, Task } from './stage.ts';

/**
 * The matrix product A B, or A B + c of three inputs where c broadcasts to the product. A vector is
 * a row on the left and a column on the right. `null` where c is larger than the product.
 */
export function productStage({ values, cotangents }: Memory, task: Task): Stage | null {
  const [a, b, c] = task.inputs as readonly [Place, Place, Place?];
  const shape = matmulShape([a.shape, b.shape]) as Shape;
  if (c !== undefined && !sameShapes(broadcastShapes(shape, c.shape)!, shape)) return null;
  const inner = b.shape[0]!;
  const [rows, columns] = [a.size / inner, b.size / inner];
  const [toA, toB, toC] = task.isDifferentiated;
  const { offset, size } = task.output;
  const bias = c && biasOf(c, shape);
  const [left, leftTransposed] = factorsOf(values, a.offset, inner, 1);
  const [rightTransposed, right] = factorsOf(values, b.offset, columns, 1);
  const [upstream, upstreamTransposed] = factorsOf(cotangents, offset, columns, 1);
  const panel = new Float64Array(4 * Math.max(rows, inner, columns));
  return {
    forward: () => {
      values.fill(0, offset, offset + size);
      addProduct(left, right, values, offset, { rows, inner, columns }, panel);
      if (bias) addBias(bias, values, offset);
      return undefined;
    },
    backward: () => {
      // Ā = Z̄ Bᵀ, B̄ = Aᵀ Z̄.
      const sizeA = { rows, inner: columns, columns: inner };
      if (toA) addProduct(upstream, rightTransposed, cotangents, a.offset, sizeA, panel);
      const sizeB = { rows: inner, inner: rows, columns };
      if (toB) addProduct(leftTransposed, upstreamTransposed, cotangents, b.offset, sizeB, panel);
      if (toC && bias) sumBias(bias, cotangents, offset);
    },
  };
}

/** A matrix as a factor whose sums run along its rows, and as one whose sums run down its columns. */
function factorsOf(data: Float64Array, offset: number, rowStep: number, columnStep: number) {
  const alongRows: Factor = { data, offset, outerStep: rowStep, innerStep: columnStep };
  const downColumns: Factor = { data, offset, outerStep: columnStep, innerStep: rowStep };
  return [alongRows, downColumns] as const;
}

interface Bias extends Operand {
  readonly rows: number;
  readonly columns: number;
}

function biasOf(place: Place, shape: Shape): Bias {
  return { ...operandOf(place), ...gridOf(shape) };
}

function addBias(bias: Bias, values: Float64Array, offset: number): void {
  for (let row = 0; row < bias.rows; row++) {
    for (let column = 0; column < bias.columns; column++) {
      values[offset + row * bias.columns + column]! +=
        values[bias.offset + row * bias.rowStep + column * bias.columnStep]!;
    }
  }
}

function sumBias(bias: Bias, cotangents: Float64Array, offset: number): void {
  const rowRepeats = bias.rowStep === 0 ? bias.rows : 1;
  const columnRepeats = bias.columnStep === 0 ? bias.columns : 1;
  for (let top = 0; top < bias.rows; top += rowRepeats) {
    for (let left = 0; left < bias.columns; left += columnRepeats) {
      let sum = 0;
      for (let row = top; row < top + rowRepeats; row++) {
        for (let column = left; column < left + columnRepeats; column++) {
          sum += cotangents[offset + row * bias.columns + column]!;
        }
      }
      cotangents[bias.offset + top * bias.rowStep + left * bias.columnStep]! += sum;
    }
  }
}
