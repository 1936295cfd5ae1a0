import type { Misfit } from '../../document/misfit.ts';
import type { OperationFault } from '../../engine/fault.ts';
import { shapeText } from '../../formula/number-text.ts';

/** Why a wire does not fit, with the shapes written out. */
export type MisfitFacts =
  | { readonly kind: 'cycle' }
  | { readonly kind: 'noInput' }
  | { readonly kind: 'other' }
  /** The wire's own shape, and the one that it meets. */
  | { readonly kind: 'shapeMismatch'; readonly own: string; readonly met: string }
  | {
      readonly kind: 'rankMismatch';
      readonly shape: string;
      readonly expected: Extract<OperationFault, { kind: 'rankMismatch' }>['expected'];
    }
  | { readonly kind: 'axisOutOfRange'; readonly shape: string; readonly axis: number }
  | { readonly kind: 'reshapeMismatch'; readonly shape: string; readonly wanted: string };

/** The facts of a misfit. */
export function misfitFacts(misfit: Misfit): MisfitFacts {
  if (misfit.kind !== 'shape') return misfit;
  const { fault } = misfit.fault;
  switch (fault.kind) {
    case 'shapeMismatch': {
      const [left, right] = fault.shapes.map(shapeText);
      const isLeft = fault.slots[0] === misfit.slot;
      return { kind: fault.kind, own: isLeft ? left! : right!, met: isLeft ? right! : left! };
    }
    case 'rankMismatch':
      return { kind: fault.kind, shape: shapeText(fault.shape), expected: fault.expected };
    case 'axisOutOfRange':
      return { kind: fault.kind, shape: shapeText(fault.shape), axis: fault.axis };
    case 'reshapeMismatch':
      return {
        kind: fault.kind,
        shape: shapeText(fault.shape),
        wanted: shapeText(fault.wanted),
      };
    default:
      return { kind: 'other' };
  }
}
