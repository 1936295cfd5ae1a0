import type { Birth } from '../../engine/births.ts';
import type { DeadWire } from '../../engine/dead-wires.ts';
import type { Evaluation } from '../../engine/forward.ts';
import type { MeasuredChange } from '../../engine/measure.ts';

/** What is to be said about numbers that went wrong, and about gradients that stop or pile up. */
export interface DiagnosisTexts {
  /** Where a node's NaN or infinity comes from: `NaN is born here: Logarithm of −1 from x.` */
  readonly birth: (evaluation: Evaluation, node: number, birth: Birth) => string;
  /** Why a gradient stops on a wire. */
  readonly deadWire: (evaluation: Evaluation, wire: DeadWire) => string;
  /** The same in a word, on the wire. */
  readonly dead: Readonly<Record<DeadWire['kind'], string>>;
  /** Over how many backward passes a gradient has accumulated: `2 passes`. */
  readonly passes: (count: number) => string;
  readonly probe: ProbeTexts;
}

/** What is read while a number is dragged: the change that is measured, and the one foretold. */
export interface ProbeTexts {
  /** `Δf measured: 0.4`. */
  readonly measured: (output: string, change: MeasuredChange) => string;
  /** `∂f/∂x · Δx = 4 · 0.1 = 0.4`, of the gradient and of how far the node `id` has gone. */
  readonly predicted: (
    output: string,
    id: string,
    gradient: number,
    distance: number,
    change: MeasuredChange,
  ) => string;
}
