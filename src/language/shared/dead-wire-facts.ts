import type { DeadWire } from '../../engine/dead-wires.ts';
import { valueAt, type Evaluation } from '../../engine/forward.ts';
import type { Operation } from '../../engine/operation.ts';
import { isScalar, itemOf } from '../../engine/tensor.ts';
import { formatNumber } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';

/** A wire on which a gradient stops. */
export interface DeadWireFacts {
  readonly operation: Operation;
  readonly input: string;
  /** `x = −2`, or `null` where the input is no single number. */
  readonly at: string | null;
  /** Of how many entries it stops, where there are several. */
  readonly share: { readonly blocked: number; readonly reached: number } | null;
}

/** The facts of a wire on which a gradient stops. */
export function deadWireFacts(evaluation: Evaluation, wire: DeadWire): DeadWireFacts {
  const { nodes } = evaluation.graph;
  const { inputs, operation } = nodes[wire.reader]!;
  const source = inputs[wire.slot]!;
  const input = symbolText(nodes[source]!.id);
  const value = valueAt(evaluation, source)!;
  return {
    operation,
    input,
    at: isScalar(value) ? `${input} = ${formatNumber(itemOf(value))}` : null,
    share: wire.reached > 1 ? wire : null,
  };
}
