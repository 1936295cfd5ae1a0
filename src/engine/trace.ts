import { backwardSteps, type BackwardStep } from './backward.ts';
import { valueAt, type Evaluation } from './forward.ts';
import { PackedLists } from './packed-lists.ts';
import type { Tensor } from './tensor.ts';

/** A node gets its value. */
export interface ForwardStep {
  readonly kind: 'forward';
  readonly node: number;
  readonly value: Tensor;
}

export type Step = ForwardStep | BackwardStep;

/**
 * Both passes as one list of steps, counted from 1; step 0 is the moment before the first. What a
 * screen shows at a step is a function of this record and the step's number.
 */
export interface Trace {
  readonly evaluation: Evaluation;
  readonly output: number | null;
  readonly steps: readonly Step[];
  /** How many of the steps are forward ones. */
  readonly forwardCount: number;
  /** For each node the step at which its value appears; 0 if none does. */
  readonly valueStep: Int32Array;
  /** For each node the steps at which its gradient grows, in order. */
  readonly gradientSteps: PackedLists;
}

/** The trace of a graph, differentiated from `output`; forward only where that is `null`. */
export function traceOf(evaluation: Evaluation, output: number | null): Trace {
  const steps: Step[] = [];
  const valueStep = new Int32Array(evaluation.graph.nodes.length);
  for (const node of evaluation.graph.order) {
    const value = valueAt(evaluation, node);
    if (value === null) continue;
    steps.push({ kind: 'forward', node, value });
    valueStep[node] = steps.length;
  }
  const forwardCount = steps.length;
  const grown: number[] = [];
  for (const step of output === null ? [] : backwardSteps(evaluation, output)) {
    steps.push(step);
    grown.push(step.node);
  }
  const gradientSteps = new PackedLists(valueStep.length, grown, forwardCount + 1);
  return { evaluation, output, steps, forwardCount, valueStep, gradientSteps };
}

/** The step with this number, or `undefined` for step 0. */
export function stepAt(trace: Trace, number: number): Step | undefined {
  return trace.steps[number - 1];
}

/** Whether a node's value has appeared by a step. */
export function isValueShown(trace: Trace, node: number, number: number): boolean {
  const appears = trace.valueStep[node] ?? 0;
  return appears > 0 && appears <= number;
}

/** The sum of the contributions that have reached a node by a step, or `null` before the first. */
export function gradientShown(trace: Trace, node: number, number: number): Tensor | null {
  const latest = trace.gradientSteps.get(node).findLast((at) => at <= number);
  const step = latest === undefined ? undefined : stepAt(trace, latest);
  return step === undefined || step.kind === 'forward' ? null : step.total;
}

/**
 * The number in `next` of the moment that `number` is in `trace`, after an edit: the end stays the
 * end, the same step stays, and where it is gone, the last step before it that is still there.
 */
export function sameMoment(trace: Trace, number: number, next: Trace): number {
  if (number > 0 && number === trace.steps.length) return next.steps.length;
  if (areAlike(trace, next)) return number;
  const numberByKey = new Map(next.steps.map((step, at) => [keyOf(next, step), at + 1]));
  for (let at = number; at > 0; at--) {
    const match = numberByKey.get(keyOf(trace, stepAt(trace, at)!));
    if (match !== undefined) return match;
  }
  return 0;
}

/** Whether two traces take the same steps, whatever the nodes are called. */
function areAlike({ steps }: Trace, next: Trace): boolean {
  return (
    steps.length === next.steps.length &&
    steps.every((step, at) => {
      const other = next.steps[at]!;
      if (step.node !== other.node || step.kind !== other.kind) return false;
      if (step.kind !== 'edge' || other.kind !== 'edge') return true;
      return step.reader === other.reader && step.slot === other.slot;
    })
  );
}

function keyOf(trace: Trace, step: Step): string {
  const { nodes } = trace.evaluation.graph;
  const { id } = nodes[step.node]!;
  if (step.kind !== 'edge') return `${step.kind} ${id}`;
  return `edge ${nodes[step.reader]!.id} ${step.slot} ${id}`;
}
