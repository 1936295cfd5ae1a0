import { plus, sumTo } from './broadcast.ts';
import { inputsAt, valueAt, type Evaluation } from './forward.ts';
import type { Graph } from './graph.ts';
import { scheduleOf } from './schedule.ts';
import { filled, type Tensor } from './tensor.ts';
import { TensorList } from './tensor-list.ts';

/** The start: the derivative of the output with respect to itself. */
export interface SeedStep {
  readonly kind: 'seed';
  readonly node: number;
  readonly total: Tensor;
}

/** One wire, walked against its direction: from the slot of an operation to the node it reads. */
export interface EdgeStep {
  readonly kind: 'edge';
  /** The operation, and which of its slots. */
  readonly reader: number;
  readonly slot: number;
  /** The node whose gradient grows. */
  readonly node: number;
  /** The gradient of the output with respect to the operation. */
  readonly upstream: Tensor;
  /** Upstream times the local derivative, in the shape of the node's value. */
  readonly contribution: Tensor;
  /** What other wires had contributed before; `null` for the first. */
  readonly before: Tensor | null;
  /** The node's gradient so far, this contribution included. */
  readonly total: Tensor;
}

export type BackwardStep = SeedStep | EdgeStep;

/**
 * A backward pass, step by step. What a step says is kept in columns, and put together when it is
 * asked for; the gradients are what the steps add up to.
 */
export class BackwardPass {
  #length = 0;
  /** For each step the node whose gradient grows. */
  readonly #nodes: Int32Array;
  /** For each step the operation and the slot that it comes from; −1 for the seed. */
  readonly #readers: Int32Array;
  readonly #slots: Int32Array;
  /** For each step the one before it that reached the same node, or −1. */
  readonly #previous: Int32Array;
  /** What a step adds, unless it is the first to reach its node, and what there is then. */
  readonly #contributions: TensorList;
  readonly #totals: TensorList;
  /** For each node one more than its latest step, or 0. */
  readonly #latest: Int32Array;

  /** A pass over so many nodes, of so many steps at most. */
  constructor(nodeCount: number, mostSteps: number) {
    this.#nodes = new Int32Array(mostSteps);
    this.#readers = new Int32Array(mostSteps);
    this.#slots = new Int32Array(mostSteps);
    this.#previous = new Int32Array(mostSteps);
    this.#contributions = new TensorList(mostSteps);
    this.#totals = new TensorList(mostSteps);
    this.#latest = new Int32Array(nodeCount);
  }

  /** How many steps there are. */
  get length(): number {
    return this.#length;
  }

  /** Whether anything has reached a node. */
  reaches(node: number): boolean {
    return this.#latest[node]! > 0;
  }

  /** The places of the steps that reach a node, in order. */
  placesAt(node: number): number[] {
    const places: number[] = [];
    for (let at = this.#latest[node]! - 1; at >= 0; at = this.#previous[at]!) places.push(at);
    return places.reverse();
  }

  /** The place of the last step up to one that reaches a node; −1 where none does. */
  lastPlaceAt(node: number, upTo: number): number {
    let at = this.#latest[node]! - 1;
    while (at > upTo) at = this.#previous[at]!;
    return at;
  }

  /** What has reached a node, or `null` where nothing has. */
  gradientOf(node: number): Tensor | null {
    const latest = this.#latest[node]!;
    return latest === 0 ? null : this.#totals.get(latest - 1);
  }

  /** Begins at the output. */
  seed(node: number, total: Tensor): void {
    this.#totals.set(this.#push(-1, -1, node), total);
  }

  /** Adds what an operation's slot contributes to the node that it reads. */
  add(reader: number, slot: number, node: number, contribution: Tensor): void {
    const before = this.gradientOf(node);
    const place = this.#push(reader, slot, node);
    if (before !== null) this.#contributions.set(place, contribution);
    this.#totals.set(place, before === null ? contribution : plus(before, contribution));
  }

  /** The gradient of its node after the step at a place, counted from 0. */
  totalAt(place: number): Tensor {
    return this.#totals.get(place)!;
  }

  /** What the step at a place, which is not the seed, has added to the gradient of its node. */
  contributionAt(place: number): Tensor {
    return this.#previous[place] === -1 ? this.totalAt(place) : this.#contributions.get(place)!;
  }

  /** Calls back for each step but the seed: the operation, the slot, the node, and the step's place. */
  forEachWire(callback: (reader: number, slot: number, node: number, place: number) => void): void {
    for (let at = 0; at < this.#length; at++) {
      const reader = this.#readers[at]!;
      if (reader !== -1) callback(reader, this.#slots[at]!, this.#nodes[at]!, at);
    }
  }

  /** Whether another pass takes the same steps, whatever numbers go with them. */
  isLike(other: BackwardPass): boolean {
    if (this.#length !== other.#length) return false;
    for (let at = 0; at < this.#length; at++) {
      if (this.#nodes[at] !== other.#nodes[at] || this.#slots[at] !== other.#slots[at])
        return false;
      if (this.#readers[at] !== other.#readers[at]) return false;
    }
    return true;
  }

  /** The step at a place, counted from 0. */
  stepAt(place: number): BackwardStep {
    const [node, reader] = [this.#nodes[place]!, this.#readers[place]!];
    const total = this.totalAt(place);
    if (reader === -1) return { kind: 'seed', node, total };
    const previous = this.#previous[place]!;
    return {
      kind: 'edge',
      reader,
      slot: this.#slots[place]!,
      node,
      // All wires out of the operation were walked before.
      upstream: this.gradientOf(reader)!,
      contribution: this.contributionAt(place),
      before: previous === -1 ? null : this.totalAt(previous),
      total,
    };
  }

  #push(reader: number, slot: number, node: number): number {
    const place = this.#length++;
    this.#nodes[place] = node;
    this.#readers[place] = reader;
    this.#slots[place] = slot;
    this.#previous[place] = this.#latest[node]! - 1;
    this.#latest[node] = place + 1;
    return place;
  }
}

/**
 * The backward pass from `output`, one wire at a time: the seed; then, against the topological
 * order, every operation that the output depends on, and each of its slots in turn. Gradients are
 * summed where wires fan out, and summed over the axes along which a value was broadcast. No step
 * goes to a constant. An output without a value has no steps.
 *
 * Reverse accumulation, as in Griewank & Walther, Evaluating Derivatives, chapter 3.
 */
export function backwardPass(evaluation: Evaluation, output: number): BackwardPass {
  const { graph } = evaluation;
  const schedule = scheduleOf(graph);
  const { nodes, operations, attributes, starts, sources } = schedule;
  const pass = new BackwardPass(nodes.length, 1 + sources.length);
  const value = valueAt(evaluation, output);
  const isConstant = constantsOf(graph);
  if (value === null || isConstant[output] === 1) return pass;
  pass.seed(output, filled(value.shape, 1));
  for (let place = nodes.length - 1; place >= 0; place--) {
    const [reader, start] = [nodes[place]!, starts[place]!];
    // Only what the output depends on has received anything.
    if (starts[place + 1] === start || !pass.reaches(reader)) continue;
    const inputs = inputsAt(schedule, place, evaluation)!;
    const [result, upstream] = [valueAt(evaluation, reader)!, pass.gradientOf(reader)!];
    const cotangents = operations[place]!.vjp(inputs, result, upstream, attributes[place]!);
    for (let slot = 0; slot < inputs.length; slot++) {
      const source = sources[start + slot]!;
      if (isConstant[source] === 1) continue;
      pass.add(reader, slot, source, sumTo(cotangents[slot]!, inputs[slot]!.shape));
    }
  }
  return pass;
}

/** The constants, as a mask over the graph's nodes. */
export function constantsOf(graph: Graph): Uint8Array {
  const { nodes, operations } = scheduleOf(graph);
  const mask = new Uint8Array(nodes.length);
  for (let place = 0; place < nodes.length; place++) {
    if (operations[place]!.leaf?.isDifferentiable === false) mask[nodes[place]!] = 1;
  }
  return mask;
}
