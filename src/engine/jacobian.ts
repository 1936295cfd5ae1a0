import { broadcastTo, sumTo } from './broadcast.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import type { GraphNode } from './graph.ts';
import { filled, sizeOf, type Shape, type Tensor } from './tensor.ts';

/** The most entries that a Jacobian may have to be worked out: those of 64 outputs by 64 inputs. */
export const LARGEST_JACOBIAN = 4096;

/** The most entries of cotangents that a Jacobian may pass through: one row costs one of each input. */
const MOST_WORK = 1 << 24;

/** A node with the values that its rules take, and the slot that is asked about with what it holds. */
interface Application {
  readonly node: GraphNode;
  readonly inputs: readonly Tensor[];
  readonly input: Tensor;
  readonly output: Tensor;
  readonly slot: number;
}

/**
 * The Jacobian ∂z/∂x of the output z of a node with respect to the input x that one of its slots
 * reads: a matrix with a row for each entry of z and a column for each entry of x, both counted row
 * by row. `null` where x or z has no value, where there is no such slot, and where the matrix would
 * have more than `LARGEST_JACOBIAN` entries or each of its rows costs too much.
 *
 * Row i is the vector-Jacobian product of the i-th unit vector: Griewank & Walther, Evaluating
 * Derivatives, section 3.2.
 */
export function jacobianOf(evaluation: Evaluation, node: number, slot: number): Tensor | null {
  const application = applicationAt(evaluation, node, slot);
  if (application === null) return null;
  const { inputs, output, input } = application;
  const [rows, columns] = [sizeOf(output.shape), sizeOf(input.shape)];
  if (rows * columns > LARGEST_JACOBIAN) return null;
  if (inputs[slot] === undefined) return filled([rows, columns], 0);
  if (application.node.operation.isElementwise) return elementwiseJacobian(application);
  const inputEntries = inputs.reduce((sum, input) => sum + sizeOf(input.shape), 0);
  if (rows * inputEntries > MOST_WORK) return null;
  const data = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const unit = new Float64Array(rows);
    unit[row] = 1;
    const cotangent = cotangentOf(application, { shape: output.shape, data: unit });
    data.set(sumTo(cotangent, input.shape).data, row * columns);
  }
  return { shape: [rows, columns], data };
}

/** Whether a Jacobian is square and 0 off its diagonal. */
export function isDiagonal(jacobian: Tensor): boolean {
  const [rows, columns] = jacobian.shape;
  if (rows !== columns || columns === undefined) return false;
  return jacobian.data.every((entry, at) => at % (columns + 1) === 0 || entry === 0);
}

/**
 * (∂z/∂x)ᵀ ∂L/∂z, the contribution to ∂L/∂x, in the shape of x, where `upstream` is ∂L/∂z in the
 * shape of z.
 */
export function jacobianProduct(jacobian: Tensor, upstream: Tensor, shape: Shape): Tensor {
  const [columns, entries, gradient] = [sizeOf(shape), jacobian.data, upstream.data];
  const data = new Float64Array(columns);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!;
    // A z that does not depend on an x sends it nothing, not even where ∂L/∂z is infinite.
    if (entry !== 0) data[at % columns]! += entry * gradient[Math.floor(at / columns)]!;
  }
  return { shape, data };
}

function applicationAt(evaluation: Evaluation, index: number, slot: number): Application | null {
  const node = evaluation.graph.nodes[index]!;
  const output = valueAt(evaluation, index);
  const source = node.inputs[slot] ?? null;
  const input = source === null ? null : valueAt(evaluation, source);
  if (output === null || input === null) return null;
  return { node, inputs: argumentsOf(node, evaluation), input, output, slot };
}

/**
 * One backward rule, with ones, gives every derivative at once: each output entry depends on a single
 * entry of the input. Unit vectors would turn an infinite slope into 0 · ∞ in every other row.
 */
function elementwiseJacobian(application: Application): Tensor {
  const { input, output } = application;
  const slopes = cotangentOf(application, filled(output.shape, 1)).data;
  const columns = sizeOf(input.shape);
  const columnOf = placesWithin(input.shape, output.shape);
  const data = new Float64Array(slopes.length * columns);
  for (let row = 0; row < slopes.length; row++) data[row * columns + columnOf[row]!] = slopes[row]!;
  return { shape: [slopes.length, columns], data };
}

function cotangentOf({ node, inputs, output, slot }: Application, ybar: Tensor): Tensor {
  const { operation, attributes } = node;
  return operation.vjp(inputs, output, ybar, attributes)[slot]!;
}

/** For each entry of a tensor of shape `wide`, the entry of one of shape `shape` that broadcasts there. */
export function placesWithin(shape: Shape, wide: Shape): Float64Array {
  const places = Float64Array.from({ length: sizeOf(shape) }, (_, place) => place);
  return broadcastTo({ shape, data: places }, wide).data;
}
