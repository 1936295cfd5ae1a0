import type { OperationFault } from '../engine/fault.ts';
import type { Evaluation } from '../engine/forward.ts';
import type { Graph } from '../engine/graph.ts';
import type { Operation } from '../engine/operation.ts';

/** Why a node of an accepted document has no value although all its inputs have one. */
export interface EvaluationFault {
  readonly kind: 'evaluation';
  readonly node: string;
  readonly operation: Operation;
  /** The node that each slot reads. */
  readonly inputs: readonly string[];
  readonly fault: OperationFault;
}

/** A fault of the node at `index`, with what a sentence about it needs. */
export function evaluationFault(
  graph: Graph,
  index: number,
  fault: OperationFault,
): EvaluationFault {
  const { id, operation, inputs } = graph.nodes[index]!;
  const sources = inputs.map((input) => (input === null ? '' : graph.nodes[input]!.id));
  return { kind: 'evaluation', node: id, operation, inputs: sources, fault };
}

/** The faults that evaluating finds, in document order. */
export function evaluationFaults({ graph, outcomes }: Evaluation): EvaluationFault[] {
  return outcomes.flatMap((outcome, index) =>
    outcome.kind === 'fault' ? [evaluationFault(graph, index, outcome.fault)] : [],
  );
}
