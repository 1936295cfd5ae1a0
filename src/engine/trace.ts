import { BackwardPass, backwardPass, type BackwardStep } from './backward-pass.ts';
import { valueAt, type Evaluation } from './forward.ts';
import { scheduleOf } from './schedule.ts';
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
export class Trace {
  readonly evaluation: Evaluation;
  readonly output: number | null;
  /** For each node the step at which its value appears; 0 if none does. */
  readonly valueStep: Int32Array;
  /** For each node the steps at which its gradient grows, in order. */
  readonly gradientSteps: GradientSteps;
  /** The nodes in the order in which they get their values. */
  readonly #forward: Int32Array;
  readonly #backward: BackwardPass;
  #steps: readonly Step[] | null = null;

  constructor(evaluation: Evaluation, output: number | null) {
    const { nodes } = scheduleOf(evaluation.graph);
    this.evaluation = evaluation;
    this.output = output;
    this.valueStep = new Int32Array(nodes.length);
    const forward = new Int32Array(nodes.length);
    let count = 0;
    for (const node of nodes) {
      if (!evaluation.hasValue(node)) continue;
      forward[count++] = node;
      this.valueStep[node] = count;
    }
    this.#forward = forward.subarray(0, count);
    this.#backward =
      output === null ? new BackwardPass(nodes.length, 0) : backwardPass(evaluation, output);
    this.gradientSteps = new GradientSteps(this.#backward, count + 1);
  }

  /** How many of the steps are forward ones. */
  get forwardCount(): number {
    return this.#forward.length;
  }

  /** All steps; always the same objects, which are made when they are first asked for. */
  get steps(): readonly Step[] {
    this.#steps ??= [
      ...Array.from(this.#forward, (node): Step => {
        return { kind: 'forward', node, value: valueAt(this.evaluation, node)! };
      }),
      ...Array.from({ length: this.#backward.length }, (_, at) => this.#backward.stepAt(at)),
    ];
    return this.#steps;
  }
}

/** For each node the numbers of the steps at which its gradient grows. */
class GradientSteps {
  readonly #backward: BackwardPass;
  readonly #first: number;

  constructor(backward: BackwardPass, first: number) {
    this.#backward = backward;
    this.#first = first;
  }

  has(node: number): boolean {
    return this.#backward.reaches(node);
  }

  /** The last of them up to a number; 0 where there is none. */
  lastBy(node: number, number: number): number {
    const place = this.#backward.lastPlaceAt(node, number - this.#first);
    return place < 0 ? 0 : this.#first + place;
  }

  /** In order. */
  get(node: number): number[] {
    return this.#backward.placesAt(node).map((place) => this.#first + place);
  }
}

/** The trace of a graph, differentiated from `output`; forward only where that is `null`. */
export function traceOf(evaluation: Evaluation, output: number | null): Trace {
  return new Trace(evaluation, output);
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
  const step = stepAt(trace, trace.gradientSteps.lastBy(node, number));
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
