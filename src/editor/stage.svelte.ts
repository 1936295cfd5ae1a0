import { birthsOf, type Birth } from '../engine/births.ts';
import { deadWires, type DeadWire } from '../engine/dead-wires.ts';
import type { Outcome } from '../engine/forward.ts';
import type { Tensor } from '../engine/tensor.ts';
import { gradientShown, isValueShown, stepAt, type Step, type Trace } from '../engine/trace.ts';
import { wireId } from './wire-id.ts';

/** The part that a node or a wire plays in the current step. */
export type Role = 'forward' | 'seed' | 'giver' | 'receiver' | null;

/** What the canvas shows of one node at the current step; each field is a signal of its own. */
export class NodeView {
  /** The value, once its step has come; a leaf's own value is always there. */
  value = $state.raw<Tensor | null>(null);
  /** Whether the step at which the node gets its value has come, for leaves too. */
  isReached = $state(false);
  /** The sum of the contributions that have come so far. */
  gradient = $state.raw<Tensor | null>(null);
  /** Whether a gradient is still to come, now that the backward pass has begun. */
  isAwaited = $state(false);
  role = $state<Role>(null);
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
  /** The largest magnitude in what flowed back along it, once it has. */
  magnitude = $state(0);
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
  readonly #wires = new Map<string, WireView>();
  #wireStep = new Map<string, number>();
  #diagnosed: Trace | null = null;
  #births: ReadonlyMap<number, Birth> = new Map();
  #deadByWire = new Map<string, DeadWire>();

  /** The view of a node, there from the moment that anything asks for it. */
  node(id: string): NodeView {
    return entry(this.#nodes, id, () => new NodeView());
  }

  /** The view of the wire into a slot of a node. */
  wire(reader: string, slot: number): WireView {
    return entry(this.#wires, wireId(reader, slot), () => new WireView());
  }

  /** Shows a trace from scratch. */
  show(trace: Trace, number: number): void {
    const { nodes } = trace.evaluation.graph;
    this.#wireStep = wireSteps(trace);
    this.#diagnose(trace);
    for (let index = 0; index < nodes.length; index++) {
      this.#showNode(trace, number, index);
      this.#showWires(trace, number, index);
    }
  }

  /** Moves from one step of the shown trace to another. */
  move(trace: Trace, from: number, to: number): void {
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

  /** Finds what is wrong with the numbers of a trace, unless that is known already. */
  #diagnose(trace: Trace): void {
    if (trace === this.#diagnosed) return;
    this.#diagnosed = trace;
    this.#births = birthsOf(trace.evaluation);
    const { nodes } = trace.evaluation.graph;
    // A factor 0, or an input that is not the largest, stops gradients as well, but nothing is dead.
    const isOnCurve = ({ reader, slot }: DeadWire) =>
      slot === 0 && nodes[reader]!.operation.curve !== undefined;
    this.#deadByWire = new Map(
      deadWires(trace)
        .filter(isOnCurve)
        .map((wire) => [wireId(nodes[wire.reader]!.id, wire.slot), wire]),
    );
  }

  #showNode(trace: Trace, number: number, index: number): void {
    const { graph, outcomes } = trace.evaluation;
    const node = graph.nodes[index]!;
    const view = this.node(node.id);
    const outcome = outcomes[index]!;
    view.isReached = isValueShown(trace, index, number);
    const isShown = node.operation.leaf !== undefined || view.isReached;
    view.outcome = outcome;
    view.isOutput = trace.output === index;
    view.value = isShown && outcome.kind === 'value' ? outcome.value : null;
    view.gradient = gradientShown(trace, index, number);
    view.isAwaited =
      number > trace.forwardCount && view.gradient === null && trace.gradientSteps.has(index);
    view.role = roleOf(stepAt(trace, number), index);
    view.birth = (isShown ? this.#births.get(index) : undefined) ?? null;
  }

  #showWires(trace: Trace, number: number, reader: number): void {
    const { inputs } = trace.evaluation.graph.nodes[reader]!;
    for (let slot = 0; slot < inputs.length; slot++) this.#showWire(trace, number, reader, slot);
  }

  #showWire(trace: Trace, number: number, reader: number, slot: number): void {
    const { id } = trace.evaluation.graph.nodes[reader]!;
    const view = this.wire(id, slot);
    const current = stepAt(trace, number);
    const backAt = this.#wireStep.get(wireId(id, slot)) ?? Infinity;
    const back = backAt <= number ? stepAt(trace, backAt) : undefined;
    const hasValue = isValueShown(trace, reader, number);
    view.passed = back !== undefined ? 'gradient' : hasValue ? 'value' : 'nothing';
    view.magnitude = back?.kind === 'edge' ? largestOf(back.contribution) : 0;
    view.dead = back === undefined ? null : (this.#deadByWire.get(wireId(id, slot)) ?? null);
    const isForward = current?.kind === 'forward' && current.node === reader;
    view.travel = isForward ? 'forward' : backAt === number ? 'backward' : null;
  }
}

function entry<View>(views: Map<string, View>, key: string, create: () => View): View {
  const known = views.get(key);
  if (known !== undefined) return known;
  const view = create();
  views.set(key, view);
  return view;
}

/** The step at which a gradient flows back along each wire. */
function wireSteps(trace: Trace): Map<string, number> {
  const { nodes } = trace.evaluation.graph;
  const steps = new Map<string, number>();
  trace.steps.forEach((step, at) => {
    if (step.kind === 'edge') steps.set(wireId(nodes[step.reader]!.id, step.slot), at + 1);
  });
  return steps;
}

function roleOf(step: Step | undefined, index: number): Role {
  if (step === undefined) return null;
  if (step.kind === 'edge' && step.reader === index) return 'giver';
  if (step.node !== index) return null;
  return step.kind === 'edge' ? 'receiver' : step.kind;
}

function largestOf(tensor: Tensor): number {
  return tensor.data.reduce((largest, entry) => Math.max(largest, Math.abs(entry)), 0);
}
