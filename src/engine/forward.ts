import { isFault, type OperationFault } from './fault.ts';
import type { Graph, GraphNode } from './graph.ts';
import type { Tensor } from './tensor.ts';

/** What the forward pass made of a node. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Tensor }
  | { readonly kind: 'fault'; readonly fault: OperationFault }
  /** The slots that have no value to give: unwired, or wired to a node without one. */
  | { readonly kind: 'waiting'; readonly slots: readonly number[] };

/** A graph with an outcome for each of its nodes, in the order of its list of nodes. */
export interface Evaluation {
  readonly graph: Graph;
  readonly outcomes: readonly Outcome[];
}

/**
 * The forward pass. It is total: a fault stays at its node, what depends on it waits, and the rest
 * has values. Outcomes of `previous` are taken over for nodes that read the same as before.
 */
export function evaluate(graph: Graph, previous?: Evaluation): Evaluation {
  const outcomes = new Array<Outcome>(graph.nodes.length);
  for (const index of graph.order) {
    const node = graph.nodes[index]!;
    outcomes[index] =
      (previous && unchangedOutcome(node, outcomes, previous)) ?? outcomeOf(node, outcomes);
  }
  return { graph, outcomes };
}

/** The value of a node, or `null` where it has none. */
export function valueAt(evaluation: Evaluation, index: number): Tensor | null {
  const outcome = evaluation.outcomes[index]!;
  return outcome.kind === 'value' ? outcome.value : null;
}

/** The values that a node's rules take: its inputs', or a leaf's own. All of them must exist. */
export function argumentsOf(node: GraphNode, outcomes: readonly Outcome[]): Tensor[] {
  if (node.value !== null) return [node.value];
  return node.inputs.map((input) => {
    const value = valueOf(input, outcomes);
    if (value === null) throw new Error(`${node.id} has an input without a value`);
    return value;
  });
}

/** What a slot reads, or `null` where it is unwired or wired to a node without a value. */
function valueOf(input: number | null, outcomes: readonly Outcome[]): Tensor | null {
  const outcome = input === null ? undefined : outcomes[input];
  return outcome?.kind === 'value' ? outcome.value : null;
}

function outcomeOf(node: GraphNode, outcomes: readonly Outcome[]): Outcome {
  if (node.inputs.some((input) => valueOf(input, outcomes) === null)) {
    const slots = node.inputs.flatMap((input, slot) =>
      valueOf(input, outcomes) === null ? [slot] : [],
    );
    return { kind: 'waiting', slots };
  }
  const inputs = argumentsOf(node, outcomes);
  const shape = node.operation.shape(
    inputs.map((input) => input.shape),
    node.attributes,
  );
  if (isFault(shape)) return { kind: 'fault', fault: shape };
  const answer = node.operation.forward(inputs, node.attributes);
  return isFault(answer) ? { kind: 'fault', fault: answer } : { kind: 'value', value: answer };
}

function unchangedOutcome(
  node: GraphNode,
  outcomes: readonly Outcome[],
  { graph, outcomes: before }: Evaluation,
): Outcome | undefined {
  const index = graph.indexById.get(node.id);
  if (index === undefined) return undefined;
  const was = graph.nodes[index]!;
  const isSame =
    was.operation === node.operation &&
    was.attributes === node.attributes &&
    was.value === node.value &&
    was.inputs.length === node.inputs.length &&
    node.inputs.every((input, slot) => {
      const inputBefore = was.inputs[slot] ?? null;
      return input === null || inputBefore === null
        ? input === inputBefore
        : outcomes[input] === before[inputBefore];
    });
  return isSame ? before[index] : undefined;
}
