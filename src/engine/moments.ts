import { birthsOf, type Birth } from './births.ts';
import { deadWires, type DeadWire } from './dead-wires.ts';
import type { Outcome } from './forward.ts';
import { isScalar, itemOf, type Tensor } from './tensor.ts';
import { gradientShown, isValueShown, stepAt, type Step, type Trace } from './trace.ts';

/** The part that a node or a wire plays in the current step. */
export type Role = 'forward' | 'seed' | 'giver' | 'receiver' | null;

/** What has become of a node's value by a step. */
export interface NodeFate {
  readonly outcome: Outcome;
  /** Where the NaN or infinity in the value comes from, once the value is shown. */
  readonly birth: Birth | null;
}

/** What there is to see of one node at a step. */
export interface NodeMoment extends NodeFate {
  /** The value, once its step has come; a leaf's own value is always there. */
  readonly value: Tensor | null;
  /** Whether the step at which the node gets its value has come, for leaves too. */
  readonly isReached: boolean;
  /** The sum of the contributions that have come so far. */
  readonly gradient: Tensor | null;
  /** Whether a gradient is still to come, now that the backward pass has begun. */
  readonly isAwaited: boolean;
  readonly role: Role;
  readonly isOutput: boolean;
}

/** What there is to see of one wire at a step. */
export interface WireMoment {
  /** How far the passes have come along it. */
  readonly passed: 'nothing' | 'value' | 'gradient';
  /** In which direction something travels in the current step. */
  readonly travel: 'forward' | 'backward' | null;
  /** The largest magnitude in what flowed back along it, once it has. */
  readonly magnitude: number;
  /** Why nothing came through, where the gradient that flowed back stopped. */
  readonly dead: DeadWire | null;
}

/** What a picture or a screen shows of a trace, as a function of the step's number. */
export class Moments {
  readonly trace: Trace;
  readonly #births: ReadonlyMap<number, Birth>;
  /** The place of each reader's first wire in a list of all; its other slots follow. */
  readonly #places: Int32Array;
  /** For each wire the step at which a gradient flows back, or 0, and why it stops there. */
  readonly #stepByWire: Int32Array;
  #deadByWire: ReadonlyMap<number, DeadWire> | null = null;

  constructor(trace: Trace) {
    this.trace = trace;
    this.#births = birthsOf(trace.evaluation);
    const { nodes } = trace.evaluation.graph;
    this.#places = wirePlaces(trace);
    this.#stepByWire = new Int32Array(this.#places[nodes.length]!);
    trace.forEachWire((reader, slot, _node, number) => {
      this.#stepByWire[this.#places[reader]! + slot] = number;
    });
  }

  /** A node by its place in the graph. */
  node(index: number, number: number): NodeMoment {
    const { trace } = this;
    const { outcome, birth } = this.fate(index, number);
    const gradient = gradientShown(trace, index, number);
    return {
      value: this.#isShown(index, number) && outcome.kind === 'value' ? outcome.value : null,
      isReached: isValueShown(trace, index, number),
      gradient,
      isAwaited: number > trace.forwardCount && gradient === null && trace.gradientSteps.has(index),
      role: roleOf(stepAt(trace, number), index),
      outcome,
      isOutput: trace.output === index,
      birth,
    };
  }

  /** What has become of a node's value. */
  fate(index: number, number: number): NodeFate {
    const outcome = this.trace.evaluation.outcomes[index]!;
    const birth = this.#births.get(index);
    return { outcome, birth: birth !== undefined && this.#isShown(index, number) ? birth : null };
  }

  #isShown(index: number, number: number): boolean {
    const { trace } = this;
    const isLeaf = trace.evaluation.graph.nodes[index]!.operation.leaf !== undefined;
    return isLeaf || isValueShown(trace, index, number);
  }

  /** The wire into a slot of the node at `reader`. */
  wire(reader: number, slot: number, number: number): WireMoment {
    const { trace } = this;
    const current = stepAt(trace, number);
    const place = this.#places[reader]! + slot;
    const backAt = this.#stepByWire[place]!;
    const isBack = backAt > 0 && backAt <= number;
    const hasValue = isValueShown(trace, reader, number);
    const isForward = current?.kind === 'forward' && current.node === reader;
    return {
      passed: isBack ? 'gradient' : hasValue ? 'value' : 'nothing',
      travel: isForward ? 'forward' : isBack && backAt === number ? 'backward' : null,
      magnitude: isBack ? largestOf(trace.contributionAt(backAt)) : 0,
      dead: isBack ? this.#deadAt(place) : null,
    };
  }

  #deadAt(place: number): DeadWire | null {
    this.#deadByWire ??= this.#deadOnCurves();
    return this.#deadByWire.get(place) ?? null;
  }

  /** A factor 0, or an input that is not the largest, stops gradients as well, but nothing is dead. */
  #deadOnCurves(): ReadonlyMap<number, DeadWire> {
    const { nodes } = this.trace.evaluation.graph;
    const isOnCurve = ({ reader, slot }: DeadWire) =>
      slot === 0 && nodes[reader]!.operation.curve !== undefined;
    return new Map(
      deadWires(this.trace)
        .filter(isOnCurve)
        .map((wire) => [this.#places[wire.reader]! + wire.slot, wire]),
    );
  }
}

/** How many slots all nodes before each one have; behind the last node, how many there are. */
function wirePlaces({ evaluation }: Trace): Int32Array {
  const { nodes } = evaluation.graph;
  const places = new Int32Array(nodes.length + 1);
  nodes.forEach(({ inputs }, index) => {
    places[index + 1] = places[index]! + inputs.length;
  });
  return places;
}

function roleOf(step: Step | undefined, index: number): Role {
  if (step === undefined) return null;
  if (step.kind === 'edge' && step.reader === index) return 'giver';
  if (step.node !== index) return null;
  return step.kind === 'edge' ? 'receiver' : step.kind;
}

function largestOf(tensor: Tensor): number {
  if (isScalar(tensor)) return Math.abs(itemOf(tensor));
  return tensor.data.reduce((largest, entry) => Math.max(largest, Math.abs(entry)), 0);
}
