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
  readonly #stepByNumber = new Map<number, Step>();

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

  /** How many steps there are. */
  get length(): number {
    return this.#forward.length + this.#backward.length;
  }

  /** All steps. Of a large graph it takes a while to put them together. */
  get steps(): readonly Step[] {
    return Array.from({ length: this.length }, (_, at) => this.stepAt(at + 1)!);
  }

  /** The step with this number, always the same object; `undefined` for step 0 and beyond the end. */
  stepAt(number: number): Step | undefined {
    if (number < 1 || number > this.length) return undefined;
    const known = this.#stepByNumber.get(number);
    if (known !== undefined) return known;
    const step =
      number > this.forwardCount
        ? this.#backward.stepAt(this.#placeOf(number))
        : this.#forwardStep(number);
    this.#stepByNumber.set(number, step);
    return step;
  }

  /** The gradient of its node after the backward step with this number. */
  totalAt(number: number): Tensor {
    return this.#backward.totalAt(this.#placeOf(number));
  }

  /** What the wire of the step with this number has contributed. */
  contributionAt(number: number): Tensor {
    return this.#backward.contributionAt(this.#placeOf(number));
  }

  /**
   * Calls back for each wire that a gradient flows along, in order: from which slot of which operation
   * to which node, and in which step.
   */
  forEachWire(
    callback: (reader: number, slot: number, node: number, number: number) => void,
  ): void {
    const first = this.forwardCount + 1;
    this.#backward.forEachWire((reader, slot, node, place) => {
      callback(reader, slot, node, first + place);
    });
  }

  /** Whether another trace takes the same steps, whatever its nodes are called and their numbers are. */
  isLike(other: Trace): boolean {
    const [forward, others] = [this.#forward, other.#forward];
    return (
      forward.length === others.length &&
      forward.every((node, at) => node === others[at]) &&
      this.#backward.isLike(other.#backward)
    );
  }

  #forwardStep(number: number): ForwardStep {
    const node = this.#forward[number - 1]!;
    return { kind: 'forward', node, value: valueAt(this.evaluation, node)! };
  }

  #placeOf(number: number): number {
    return number - this.forwardCount - 1;
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
  return trace.stepAt(number);
}

/** Whether a node's value has appeared by a step. */
export function isValueShown(trace: Trace, node: number, number: number): boolean {
  const appears = trace.valueStep[node] ?? 0;
  return appears > 0 && appears <= number;
}

/** The sum of the contributions that have reached a node by a step, or `null` before the first. */
export function gradientShown(trace: Trace, node: number, number: number): Tensor | null {
  const last = trace.gradientSteps.lastBy(node, number);
  return last === 0 ? null : trace.totalAt(last);
}

/**
 * The number in `next` of the moment that `number` is in `trace`, after an edit: the end stays the
 * end, the same step stays, and where it is gone, the last step before it that is still there.
 */
export function sameMoment(trace: Trace, number: number, next: Trace): number {
  if (number > 0 && number === trace.length) return next.length;
  if (trace.isLike(next)) return number;
  const numberByKey = new Map(next.steps.map((step, at) => [keyOf(next, step), at + 1]));
  for (let at = number; at > 0; at--) {
    const match = numberByKey.get(keyOf(trace, stepAt(trace, at)!));
    if (match !== undefined) return match;
  }
  return 0;
}

function keyOf(trace: Trace, step: Step): string {
  const { nodes } = trace.evaluation.graph;
  const { id } = nodes[step.node]!;
  if (step.kind !== 'edge') return `${step.kind} ${id}`;
  return `edge ${nodes[step.reader]!.id} ${step.slot} ${id}`;
}
