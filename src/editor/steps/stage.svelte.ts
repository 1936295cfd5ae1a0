import type { Birth } from '../../engine/births.ts';
import type { DeadWire } from '../../engine/dead-wires.ts';
import type { Outcome } from '../../engine/forward.ts';
import { Moments, type NodeFate, type Role } from '../../engine/moments.ts';
import { isScalar, itemOf, sameShapes, type Tensor } from '../../engine/tensor.ts';
import { stepAt, type Trace } from '../../engine/trace.ts';
import { drawnWidth } from '../../layout/wire.ts';

/** What the canvas shows of one node at the current step; each field is a signal of its own. */
export class NodeView {
  /** The value, once its step has come; a leaf's own value is always there. */
  value = $state.raw<Tensor | null>(null);
  /** Whether the step at which the node gets its value has come, for leaves too. */
  isReached = $state(false);
  /** The sum of the contributions that have come so far. */
  gradient = $state.raw<Tensor | null>(null);
  /** Whether there is one, which stays while its numbers change. */
  hasGradient = $state(false);
  /** Whether a gradient is still to come, now that the backward pass has begun. */
  isAwaited = $state(false);
  role = $state<Role>(null);
  /** What became of it; of a value only that it is there, for the number is `value`. */
  outcome = $state.raw<Outcome | null>(null);
  isOutput = $state(false);
  /** Where the NaN or infinity in the value comes from, once the value is shown. */
  birth = $state.raw<Birth | null>(null);
}

/** What the canvas shows of one wire at the current step. */
export class WireView {
  /** How far the passes have come along it. */
  passed = $state<'nothing' | 'value' | 'gradient'>('nothing');
  /** In which direction something travels in the current step. */
  travel = $state<'forward' | 'backward' | null>(null);
  /** How wide it is, in pixels, for what flowed back along it, once it has. */
  width = $state(drawnWidth(0));
  /** Why nothing came through, where the gradient that flowed back stopped. */
  dead = $state.raw<DeadWire | null>(null);
}

/**
 * The screen as a function of the trace and the step's number, cut into signals: a change touches
 * only the nodes and wires that it concerns.
 */
export class Stage {
  // A plain map: nodes and wires come and go with the document, which the canvas watches itself.
  readonly #nodes = new Map<string, NodeView>();
  readonly #wires = new Map<string, WireView[]>();
  #moments: Moments | null = null;
  /** The step that is shown. */
  #number = 0;

  /** The view of a node, there from the moment that anything asks for it. */
  node(id: string): NodeView {
    return entry(this.#nodes, id, () => new NodeView());
  }

  /** The view of the wire into a slot of a node. */
  wire(reader: string, slot: number): WireView {
    return (entry(this.#wires, reader, (): WireView[] => [])[slot] ??= new WireView());
  }

  /**
   * Shows a trace from scratch. Where `near` names nodes, the numbers of all others, and of the wires
   * into them, stay as they are.
   */
  show(trace: Trace, number: number, near?: ReadonlySet<string>): void {
    const isSameMoment = number === this.#number && this.#moments?.trace.isLike(trace) === true;
    this.#number = number;
    const { nodes } = trace.evaluation.graph;
    for (let index = 0; index < nodes.length; index++) {
      const hasNumbers = near?.has(nodes[index]!.id) !== false;
      // How far the passes have come is as before where only numbers change.
      if (!hasNumbers && isSameMoment) this.#showOutcome(trace, number, index);
      else {
        this.#showNode(trace, number, index, hasNumbers);
        this.#showWires(trace, number, index, hasNumbers);
      }
    }
  }

  /** Moves from one step of the shown trace to another. */
  move(trace: Trace, from: number, to: number): void {
    this.#number = to;
    const begin = trace.forwardCount + 1;
    if (from >= begin !== to >= begin) {
      this.show(trace, to);
      return;
    }
    for (let at = Math.max(1, Math.min(from, to)); at <= Math.max(from, to); at++) {
      const step = stepAt(trace, at)!;
      this.#showNode(trace, to, step.node);
      if (step.kind === 'forward') this.#showWires(trace, to, step.node);
      if (step.kind === 'edge') {
        this.#showNode(trace, to, step.reader);
        this.#showWire(trace, to, step.reader, step.slot);
      }
    }
  }

  #momentsOf(trace: Trace): Moments {
    if (this.#moments?.trace !== trace) this.#moments = new Moments(trace);
    return this.#moments;
  }

  #showNode(trace: Trace, number: number, index: number, hasNumbers = true): void {
    const { id } = trace.evaluation.graph.nodes[index]!;
    const view = this.node(id);
    const moment = this.#momentsOf(trace).node(index, number);
    const { value, gradient } = moment;
    // What is equal stays the same object, and whoever shows it is left alone.
    if (hasNumbers && !areEqual(view.value, value)) view.value = value;
    if (hasNumbers && !areEqual(view.gradient, gradient)) {
      view.gradient = gradient;
      view.hasGradient = gradient !== null;
    }
    setOutcome(view, moment);
    view.isReached = moment.isReached;
    view.isAwaited = moment.isAwaited;
    view.role = moment.role;
    view.isOutput = moment.isOutput;
  }

  #showOutcome(trace: Trace, number: number, index: number): void {
    const view = this.node(trace.evaluation.graph.nodes[index]!.id);
    setOutcome(view, this.#momentsOf(trace).fate(index, number));
  }

  #showWires(trace: Trace, number: number, reader: number, hasNumbers = true): void {
    const { inputs } = trace.evaluation.graph.nodes[reader]!;
    for (let slot = 0; slot < inputs.length; slot++) {
      this.#showWire(trace, number, reader, slot, hasNumbers);
    }
  }

  #showWire(trace: Trace, number: number, reader: number, slot: number, hasNumbers = true): void {
    const { id } = trace.evaluation.graph.nodes[reader]!;
    const view = this.wire(id, slot);
    const { passed, travel, magnitude, dead } = this.#momentsOf(trace).wire(reader, slot, number);
    view.passed = passed;
    view.travel = travel;
    if (!hasNumbers) return;
    view.width = drawnWidth(magnitude);
    if (!areSame(view.dead, dead)) view.dead = dead;
  }
}

function setOutcome(view: NodeView, { outcome, birth }: NodeFate): void {
  if (outcome.kind !== 'value' || view.outcome?.kind !== 'value') view.outcome = outcome;
  view.birth = birth;
}

function areEqual(a: Tensor | null, b: Tensor | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  if (isScalar(a) && isScalar(b)) return Object.is(itemOf(a), itemOf(b));
  return sameShapes(a.shape, b.shape) && a.data.every((entry, at) => Object.is(entry, b.data[at]));
}

function areSame(a: DeadWire | null, b: DeadWire | null): boolean {
  if (a === null || b === null) return a === b;
  return (Object.keys(a) as (keyof DeadWire)[]).every((key) => a[key] === b[key]);
}

function entry<View>(views: Map<string, View>, key: string, create: () => View): View {
  const known = views.get(key);
  if (known !== undefined) return known;
  const view = create();
  views.set(key, view);
  return view;
}
