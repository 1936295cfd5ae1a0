import { gradientsOf } from '../engine/backward.ts';
import { evaluate, valueAt, type Evaluation } from '../engine/forward.ts';
import { nestedOf, type NestedNumbers, type Tensor } from '../engine/tensor.ts';
import { compile } from './compile.ts';
import { evaluationFaults, type EvaluationFault } from './evaluation-faults.ts';
import type { DocumentFault, OutputFault } from './fault.ts';
import { outputOf } from './output.ts';
import { parseDocument } from './reading/parse.ts';

/** A document's values and gradients, each by id in document order. */
export interface GradientReport {
  readonly output: string;
  /** Every node; `null` where it has no value. */
  readonly values: Readonly<Record<string, NestedNumbers | null>>;
  /** Every node but constants; `null` where it is not known. */
  readonly gradients: Readonly<Record<string, NestedNumbers | null>>;
  readonly evaluation: Evaluation;
}

/**
 * Reads, evaluates and differentiates a document, or tells the first fault. Unwired slots are none:
 * what waits for them has no value.
 */
export function gradientReport(
  text: string,
): GradientReport | { readonly fault: DocumentFault | EvaluationFault | OutputFault } {
  const parsed = parseDocument(text);
  if ('fault' in parsed) return parsed;
  const { graph, document } = compile(parsed.document);
  const evaluation = evaluate(graph);
  const [fault] = evaluationFaults(evaluation);
  if (fault !== undefined) return { fault };
  const output = outputOf(graph, document);
  if (typeof output === 'object') return { fault: { kind: 'noOutput', unread: output.unread } };
  const gradients = gradientsOf(evaluation, output);
  return {
    output: graph.nodes[output]!.id,
    values: byId(evaluation, (index) => nested(valueAt(evaluation, index))),
    gradients: byId(evaluation, (index) =>
      graph.nodes[index]!.operation.leaf?.isDifferentiable === false
        ? undefined
        : nested(gradients[index]!),
    ),
    evaluation,
  };
}

function byId<T>({ graph }: Evaluation, entryOf: (index: number) => T | undefined) {
  const entries = graph.nodes.map(({ id }, index) => [id, entryOf(index)] as const);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Record<
    string,
    T
  >;
}

function nested(tensor: Tensor | null): NestedNumbers | null {
  return tensor === null ? null : nestedOf(tensor);
}
