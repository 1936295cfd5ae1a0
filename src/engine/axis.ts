import { axisAttribute } from './attributes.ts';
import { broadcastTo, sumTo } from './broadcast.ts';
import type { OperationFault } from './fault.ts';
import type { Attributes } from './operation.ts';
import { reshaped, type Shape, type Tensor } from './tensor.ts';
import { applied } from './tex.ts';

/**
 * The dimension that the setting `axis` names, counted from the front, or `null` where it names
 * none. A negative axis counts from the end, as in NumPy.
 */
export function axisOf(
  attributes: Attributes,
  shape: Shape,
  slot = 0,
): number | null | OperationFault {
  const axis = axisAttribute(attributes, 'axis');
  if (axis === null) return null;
  const place = axis < 0 ? axis + shape.length : axis;
  const isThere = Number.isInteger(place) && place >= 0 && place < shape.length;
  return isThere ? place : { kind: 'axisOutOfRange', slot, axis, shape };
}

/** The shape rule of reductions: the dimension that the setting `axis` names is gone, or all are. */
export function reducedShape(
  shapes: readonly Shape[],
  attributes: Attributes,
): Shape | OperationFault {
  const axis = axisOf(attributes, shapes[0]!);
  if (axis === null) return [];
  return typeof axis === 'number' ? shapes[0]!.toSpliced(axis, 1) : axis;
}

/** Sums over the dimension that the setting `axis` names, or over all of them. */
export function sumAlong(x: Tensor, attributes: Attributes): Tensor {
  const kept = keptShape(x.shape, attributes);
  return reshaped(sumTo(x, kept), reducedShape([x.shape], attributes) as Shape);
}

/** The adjoint of `sumAlong`: repeats a reduced tensor along what was reduced, to give `shape`. */
export function spreadAlong(reduced: Tensor, shape: Shape, attributes: Attributes): Tensor {
  return broadcastTo(reshaped(reduced, keptShape(shape, attributes)), shape);
}

/** A reduction in TeX, with the axis, where there is one, as its index: `\operatorname{sum}_{0}(x)`. */
export function reductionTex(name: string, x: string, attributes: Attributes): string {
  const axis = axisAttribute(attributes, 'axis');
  return applied(`\\operatorname{${name}}${axis === null ? '' : `_{${axis}}`}`, x);
}

/** A reduction in PyTorch: `torch.sum(x, dim=0)`. */
export function reductionCode(name: string, x: string, attributes: Attributes): string {
  const axis = axisAttribute(attributes, 'axis');
  return axis === null ? `${name}(${x})` : `${name}(${x}, dim=${axis})`;
}

/** The shape after a reduction that leaves a length of 1 in place of what it reduces. */
function keptShape(shape: Shape, attributes: Attributes): Shape {
  const axis = axisOf(attributes, shape);
  return typeof axis === 'number' ? shape.with(axis, 1) : [];
}
