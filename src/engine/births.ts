import { isFault } from './fault.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import type { GraphNode } from './graph.ts';
import { placesWithin } from './jacobian.ts';
import type { Operation } from './operation.ts';
import { filled, isScalar, itemOf, sizeOf, type Tensor } from './tensor.ts';

/** An input without which a NaN or an infinity would not have been born. */
export interface Cause {
  readonly slot: number;
  /**
   * Which entries of the input, counted row by row, are each enough on their own; none where it
   * takes several together, or where the input is too large to try each.
   */
  readonly entries: readonly number[];
}

/** Where the NaN or infinity in a value comes from. */
export type Birth =
  /** The inputs are finite. No causes where no single input can be named, and for a leaf. */
  | { readonly kind: 'born'; readonly slots: readonly Cause[] }
  /** It came in through an input, from the node at which it was born. */
  | { readonly kind: 'inherited'; readonly from: number };

/** The most entries of an input that are tried one by one, where an operation mixes entries. */
const MOST_TRIED = 256;

/**
 * For each node whose value holds a NaN or an infinity, by its place in the graph, where that comes
 * from. Where several inputs brought one, the first slot counts.
 */
export function birthsOf(evaluation: Evaluation): ReadonlyMap<number, Birth> {
  const births = new Map<number, Birth>();
  for (const index of evaluation.graph.order) {
    const value = valueAt(evaluation, index);
    if (value === null || isFinite(value)) continue;
    const node = evaluation.graph.nodes[index]!;
    const carrier = node.inputs.find((input) => input !== null && births.has(input)) ?? null;
    if (carrier === null) {
      const isLeaf = node.inputs.length === 0;
      const slots = isLeaf ? [] : causesOf(node, argumentsOf(node, evaluation), value);
      births.set(index, { kind: 'born', slots });
    } else {
      const birth = births.get(carrier)!;
      births.set(index, birth.kind === 'inherited' ? birth : { kind: 'inherited', from: carrier });
    }
  }
  return births;
}

/** An input is a cause if the output is finite once that input alone is an ordinary number. */
function causesOf(node: GraphNode, inputs: readonly Tensor[], output: Tensor): Cause[] {
  const entriesIn = node.operation.isElementwise ? entriesByEntry : entriesByTrial;
  return inputs.flatMap((_, slot) => {
    const entries = entriesIn(node, inputs, slot, output);
    return entries === null ? [] : [{ slot, entries }];
  });
}

/** The entries that a slot is to blame for, or `null`, where entries of the output stand alone. */
function entriesByEntry(
  node: GraphNode,
  inputs: readonly Tensor[],
  slot: number,
  output: Tensor,
): number[] | null {
  const { shape } = inputs[slot]!;
  const healed = forwardWith(node, inputs, slot, ordinary(node.operation, slot, inputs[slot]!));
  if (healed === null) return null;
  const [was, is, placeOf] = [output.data, healed.data, placesWithin(shape, output.shape)];
  const entries = new Set<number>();
  for (let at = 0; at < was.length; at++) {
    if (!Number.isFinite(was[at]) && Number.isFinite(is[at])) entries.add(placeOf[at]!);
  }
  return entries.size === 0 ? null : [...entries].sort((a, b) => a - b);
}

/** The same where an operation mixes entries: each is put among ordinary ones in turn. */
function entriesByTrial(
  node: GraphNode,
  inputs: readonly Tensor[],
  slot: number,
): readonly number[] | null {
  const input = inputs[slot]!;
  const calm = ordinary(node.operation, slot, input);
  const healed = forwardWith(node, inputs, slot, calm);
  if (healed === null || !isFinite(healed)) return null;
  if (sizeOf(input.shape) > MOST_TRIED) return [];
  const entries = input.data;
  return Array.from(entries.keys()).filter((at) => {
    const data = calm.data.slice();
    data[at] = entries[at]!;
    const tried = forwardWith(node, inputs, slot, { shape: input.shape, data });
    return tried !== null && !isFinite(tried);
  });
}

function forwardWith(node: GraphNode, inputs: readonly Tensor[], slot: number, input: Tensor) {
  const answer = node.operation.forward(inputs.with(slot, input), node.attributes);
  return isFault(answer) ? null : answer;
}

/** The middle of the domain that the record states for a slot, in the shape of `input`. */
function ordinary(operation: Operation, slot: number, input: Tensor): Tensor {
  const { domain } = operation.test;
  const [low, high] = domain[slot] ?? domain[domain.length - 1]!;
  return filled(input.shape, (low + high) / 2);
}

function isFinite(tensor: Tensor): boolean {
  return isScalar(tensor) ? Number.isFinite(itemOf(tensor)) : tensor.data.every(Number.isFinite);
}
