import type { Birth, Cause } from '../../engine/births.ts';
import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { slotName, type Operation } from '../../engine/operation.ts';
import { isScalar } from '../../engine/tensor.ts';
import { formatNumber } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import { entryPlace, type EntryPlace } from './entry-place.ts';

/** Where a NaN or an infinity, written in `what`, comes from. */
export type BirthFacts =
  | { readonly kind: 'inherited'; readonly what: string; readonly from: string }
  /** It is the value of a leaf. */
  | { readonly kind: 'given'; readonly what: string }
  /** No single input can be named. */
  | { readonly kind: 'unexplained'; readonly what: string }
  | {
      readonly kind: 'born';
      readonly what: string;
      readonly operation: Operation;
      readonly causes: readonly CauseFacts[];
    };

/** An input that a NaN or an infinity is born of. */
export interface CauseFacts {
  readonly name: string;
  /** The first entry that is enough on its own; `null` where it takes several together. */
  readonly entry: {
    readonly number: string;
    /** In a tensor. */
    readonly place: EntryPlace | null;
    /** How many other entries would be enough, too. */
    readonly more: number;
  } | null;
  /** The name of the operation's slot, where it tells more than the node's own. */
  readonly role: string | null;
}

/** The facts of a birth at a node. */
export function birthFacts(evaluation: Evaluation, node: number, birth: Birth): BirthFacts {
  const { nodes } = evaluation.graph;
  const { operation } = nodes[node]!;
  const entries = valueAt(evaluation, node)!.data;
  const what = formatNumber(entries.find((entry) => !Number.isFinite(entry))!);
  if (birth.kind === 'inherited') {
    return { kind: 'inherited', what, from: symbolText(nodes[birth.from]!.id) };
  }
  if (operation.leaf !== undefined) return { kind: 'given', what };
  if (birth.slots.length === 0) return { kind: 'unexplained', what };
  const causes = birth.slots.map((cause) => causeFacts(evaluation, node, cause));
  return { kind: 'born', what, operation, causes };
}

function causeFacts(evaluation: Evaluation, node: number, { slot, entries }: Cause): CauseFacts {
  const { operation, inputs } = evaluation.graph.nodes[node]!;
  const source = inputs[slot]!;
  const name = symbolText(evaluation.graph.nodes[source]!.id);
  const input = valueAt(evaluation, source)!;
  const isNamed = inputs.length > 1 && slot < operation.inputs.length;
  const role = isNamed ? slotName(operation, slot) : name;
  const [first] = entries;
  return {
    name,
    entry:
      first === undefined
        ? null
        : {
            number: formatNumber(input.data[first]!),
            place: isScalar(input) ? null : entryPlace(input.shape, first),
            more: entries.length - 1,
          },
    role: role === name || role === '' ? null : role,
  };
}
