import type { EvaluationFault } from './evaluation-faults.ts';

/** Why a node or a port cannot take a wire. */
export type Misfit =
  /** The node lies before the wire's start, or after its end. */
  | { readonly kind: 'cycle' }
  | { readonly kind: 'shape'; readonly fault: EvaluationFault; readonly slot: number }
  /** A leaf reads nothing. */
  | { readonly kind: 'noInput' };
