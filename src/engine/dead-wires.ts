import type { BackwardStep, EdgeStep } from './backward.ts';
import { map } from './broadcast.ts';
import { isFault } from './fault.ts';
import { argumentsOf, type Evaluation } from './forward.ts';
import { filled, isScalar, itemOf, sameShapes } from './tensor.ts';
import type { Trace } from './trace.ts';

/**
 * A wire on which a gradient arrives and all but stops because a curve is flat there. A product with
 * 0 or the loser of a maximum stops it too, but there is no curve to be at the wrong end of.
 */
export interface DeadWire {
  readonly reader: number;
  readonly slot: number;
  /**
   * `dead` where the local derivative is 0 throughout, as of a ReLU below 0;
   * `saturated` where it vanishes towards the end of a curve, as of a sigmoid for large |x|.
   */
  readonly kind: 'dead' | 'saturated';
  /** Of how many entries the gradient stops, and at how many there was one to stop. */
  readonly blocked: number;
  readonly reached: number;
}

/** A local derivative smaller than this lets nothing through. */
const NEGLIGIBLE = 1e-6;

/** How far away, in units of an entry of size 1, a function must be flat as well to be called flat. */
const NEARBY = 1e-3;

/** The dead and saturated wires of a backward pass, in its order. */
export function deadWires({ evaluation, steps }: Trace): DeadWire[] {
  const wires: DeadWire[] = [];
  for (const step of steps) {
    const wire = step.kind === 'forward' ? null : deadWireOf(evaluation, step);
    if (wire !== null) wires.push(wire);
  }
  return wires;
}

/** What is dead or saturated about the wire of a step; `null` where nothing is. */
export function deadWireOf(evaluation: Evaluation, step: BackwardStep): DeadWire | null {
  if (step.kind === 'seed' || !isSuspect(step)) return null;
  const { operation } = evaluation.graph.nodes[step.reader]!;
  if (!operation.isElementwise || operation.curve === undefined) return null;
  const away = (entry: number) => NEARBY * Math.max(1, Math.abs(entry));
  const here = slopesAt(evaluation, step, (entry) => entry);
  const below = slopesAt(evaluation, step, (entry) => entry - away(entry));
  const above = slopesAt(evaluation, step, (entry) => entry + away(entry));
  // The curve is one of the first input. Elsewhere a small slope is but a small factor.
  const window = step.slot === 0 ? operation.curve.window([]) : undefined;
  const isFlat = (slope: number) =>
    window === undefined ? slope === 0 : Math.abs(slope) < NEGLIGIBLE;
  const reached = step.upstream.data.reduce((n, g) => (isPresent(g) ? n + 1 : n), 0);
  const blocked = Array.from(step.upstream.data.keys()).filter(
    (at) =>
      isPresent(step.upstream.data[at]!) &&
      isFlat(here[at]!) &&
      // At the bottom of a parabola the slope is 0 too, but nowhere beside it.
      (isFlat(below[at]!) || isFlat(above[at]!)),
  );
  if (blocked.length === 0) return null;
  const { reader, slot } = step;
  const kind = isSaturated(evaluation, step, window, blocked) ? 'saturated' : 'dead';
  return { reader, slot, kind, blocked: blocked.length, reached };
}

/** Whether the slope vanishes only outside the window over which the record draws the curve. */
function isSaturated(
  evaluation: Evaluation,
  step: EdgeStep,
  window: readonly [number, number] | undefined,
  blocked: readonly number[],
): boolean {
  if (window === undefined) return false;
  const [low, high] = window;
  const within = slopesAt(evaluation, step, (entry) => Math.min(high, Math.max(low, entry)));
  return blocked.some((at) => within[at] !== 0);
}

/** Whether too little may have come through a wire. Sums over broadcast entries do not tell. */
function isSuspect({ upstream, contribution }: EdgeStep): boolean {
  const isLost = (before: number, after: number) =>
    before !== 0 && Math.abs(after) <= NEGLIGIBLE * Math.abs(before);
  if (isScalar(upstream) && isScalar(contribution)) {
    return isLost(itemOf(upstream), itemOf(contribution));
  }
  if (!sameShapes(upstream.shape, contribution.shape)) return true;
  const after = contribution.data;
  return upstream.data.some((before, at) => isLost(before, after[at]!));
}

/** The local derivatives along a wire with the node that it comes from moved. */
function slopesAt(
  evaluation: Evaluation,
  { reader, slot, node: source }: EdgeStep,
  move: (entry: number) => number,
): Float64Array {
  const node = evaluation.graph.nodes[reader]!;
  const { operation, attributes } = node;
  const inputs = argumentsOf(node, evaluation).map((input, at) =>
    node.inputs[at] === source ? map(input, move) : input,
  );
  const output = operation.forward(inputs, attributes);
  if (isFault(output)) throw new Error(`${operation.name} is elementwise, yet fails`);
  return operation.vjp(inputs, output, filled(output.shape, 1), attributes)[slot]!.data;
}

function isPresent(gradient: number): boolean {
  return gradient !== 0 && Number.isFinite(gradient);
}
