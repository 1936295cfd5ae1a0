import { isFault, type OperationFault } from './fault.ts';
import { axisOf } from './axis.ts';
import type { Attributes } from './operation.ts';
import { sizeOf, type Shape, type Tensor } from './tensor.ts';

/** The shape rule of concatenation: vectors or matrices that differ at most along the axis. */
export function joinedShape(
  shapes: readonly Shape[],
  attributes: Attributes,
): Shape | OperationFault {
  const first = shapes[0]!;
  const scalarSlot = shapes.findIndex((shape) => shape.length === 0);
  if (scalarSlot >= 0) {
    return { kind: 'rankMismatch', slot: scalarSlot, shape: [], expected: 'vector or matrix' };
  }
  const axis = axisOf(attributes, first) ?? 0;
  if (typeof axis !== 'number') return axis;
  const misfit = shapes.findIndex((shape) => !fitsAlong(axis, shape, first));
  if (misfit < 0) return first.with(axis, sumOf(shapes.map((shape) => shape[axis]!)));
  const fitting = [first, shapes[misfit]!] as const;
  return { kind: 'shapeMismatch', rule: 'concat', slots: [0, misfit], shapes: fitting };
}

/** Joins tensors that `joinedShape` accepts. */
export function joined(tensors: readonly Tensor[], attributes: Attributes): Tensor {
  const shapes = tensors.map((tensor) => tensor.shape);
  const shape = joinedShape(shapes, attributes);
  if (isFault(shape)) throw new Error(`Cannot join: ${shape.kind}`);
  const data = new Float64Array(sizeOf(shape));
  forEachRun(shapes, attributes, (slot, from, to, length) => {
    data.set(tensors[slot]!.data.subarray(from, from + length), to);
  });
  return { shape, data };
}

/** The inverse and adjoint of `joined`: cuts a tensor into pieces of the given shapes. */
export function split(tensor: Tensor, shapes: readonly Shape[], attributes: Attributes): Tensor[] {
  const pieces = shapes.map((shape): Tensor => ({ shape, data: new Float64Array(sizeOf(shape)) }));
  forEachRun(shapes, attributes, (slot, from, to, length) => {
    pieces[slot]!.data.set(tensor.data.subarray(to, to + length), from);
  });
  return pieces;
}

/** Calls `visit` for each run of entries that stand together both in a piece and in the whole. */
function forEachRun(
  shapes: readonly Shape[],
  attributes: Attributes,
  visit: (slot: number, inPiece: number, inWhole: number, length: number) => void,
): void {
  const first = shapes[0]!;
  const runs = axisOf(attributes, first) === 1 ? first[0]! : 1;
  let inWhole = 0;
  for (let run = 0; run < runs; run++) {
    for (const [slot, shape] of shapes.entries()) {
      const length = sizeOf(shape) / runs;
      visit(slot, run * length, inWhole, length);
      inWhole += length;
    }
  }
}

function fitsAlong(axis: number, shape: Shape, first: Shape): boolean {
  return (
    shape.length === first.length &&
    shape.every((length, dimension) => dimension === axis || length === first[dimension])
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
