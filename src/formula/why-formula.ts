import { isValueShown, stepAt, type Trace } from '../engine/trace.ts';
import { edgeContribution } from './edge-formula.ts';
import { gradientTerm, resultTex } from './relation-tex.ts';
import { stepFormula } from './step-formula.ts';

/** More contributions than these are only counted. */
const MOST_LISTED = 8;

/** Why a node has the numbers that it shows; formulas are TeX. */
export interface Why {
  /** From what its value is computed; `null` of a leaf, and before its step. */
  readonly value: string | null;
  /** What has come back to it along its wires, in order, with the ids of the nodes that it came from. */
  readonly contributions: readonly { readonly reader: string; readonly tex: string }[];
  /** How many more have come than are listed. */
  readonly more: number;
  /** Their sum, where there are several. */
  readonly sum: string | null;
}

/** Where a node's numbers come from, as far as the steps have been shown by a step's number. */
export function whyOf(trace: Trace, node: number, number: number): Why {
  const { nodes } = trace.evaluation.graph;
  const isComputed = nodes[node]!.operation.leaf === undefined;
  const isReached = isComputed && isValueShown(trace, node, number);
  const edges = trace.gradientSteps.get(node).flatMap((at) => {
    const step = stepAt(trace, at);
    return at <= number && step?.kind === 'edge' ? [{ at, step }] : [];
  });
  const { total } = edges.at(-1)?.step ?? { total: null };
  return {
    value: isReached ? stepFormula(trace, trace.valueStep[node]!) : null,
    contributions: edges.slice(0, MOST_LISTED).map(({ at, step }) => ({
      reader: nodes[step.reader]!.id,
      tex: edgeContribution(trace, at, step),
    })),
    more: Math.max(0, edges.length - MOST_LISTED),
    sum:
      total === null || edges.length < 2
        ? null
        : `${gradientTerm(nodes[trace.output!]!.id, nodes[node]!.id).tex} ${resultTex('gradient', total)}`,
  };
}
