import { sumTo, zipWith } from './broadcast.ts';
import { dependentsOf } from './dependents.ts';
import { argumentsOf, valueAt, type Evaluation } from './forward.ts';
import { evaluationWith } from './measure.ts';
import { itemOf, type Tensor } from './tensor.ts';

/** The slope of an output (of the sum of its entries) as a node moves in one direction, measured. */
export interface DirectionalDifference {
  /** By central differences, per unit of the direction; NaN where a step leads to no value. */
  readonly slope: number;
  /** What the slope may be wrong by because the function is curved within the step. */
  readonly truncation: number;
  /** Whether the slopes on the two sides of the point differ. */
  readonly isBent: boolean;
  /** How far the nearest kink, tie or jump that the steps reach is; `null` where they reach none. */
  readonly kinkDistance: number | null;
}

/** Balances the truncation of central differences, of order h², against rounding, of order ε / h. */
export const DIFFERENCE_STEP = Math.cbrt(Number.EPSILON);

/** How much the slopes of two sides may differ, relative to their sizes, through curvature. */
const BEND = 1e-3;

/** Measures how an output changes as a node moves from its value along `direction`. */
export function directionalDifference(
  evaluation: Evaluation,
  output: number,
  node: number,
  direction: Tensor,
): DirectionalDifference {
  const movedBy = (steps: number) => evaluationBeside(evaluation, node, direction, steps);
  const slope = (from: Evaluation, to: Evaluation, steps: number) =>
    slopeBetween(from, to, output, steps);
  const [ahead, behind, farAhead, farBehind] = [movedBy(1), movedBy(-1), movedBy(2), movedBy(-2)];
  const central = slope(behind, ahead, 2);
  const [before, after] = [slope(behind, evaluation, 1), slope(evaluation, ahead, 1)];
  return {
    slope: central,
    // A doubled step is wrong by four times as much, to leading order, so this is three times it.
    truncation: Math.abs(slope(farBehind, farAhead, 4) - central),
    isBent: Math.abs(after - before) > BEND * (Math.abs(after) + Math.abs(before)),
    kinkDistance: kinkReached(evaluation, node, [farBehind, farAhead]),
  };
}

/** The slope alone, of two evaluations. */
export function centralDifference(
  evaluation: Evaluation,
  output: number,
  node: number,
  direction: Tensor,
): number {
  const [behind, ahead] = [-1, 1].map((steps) =>
    evaluationBeside(evaluation, node, direction, steps),
  );
  return slopeBetween(behind!, ahead!, output, 2);
}

function evaluationBeside(
  evaluation: Evaluation,
  node: number,
  direction: Tensor,
  steps: number,
): Evaluation {
  const distance = steps * DIFFERENCE_STEP;
  const moved = zipWith(valueAt(evaluation, node)!, direction, (x, v) => x + distance * v);
  return evaluationWith(evaluation, node, moved);
}

function slopeBetween(from: Evaluation, to: Evaluation, output: number, steps: number): number {
  const [low, high] = [valueAt(from, output), valueAt(to, output)];
  if (low === null || high === null) return Number.NaN;
  return itemOf(sumTo(difference(high, low), [])) / (steps * DIFFERENCE_STEP);
}

/** The nearest kink that comes within reach as the inputs of the operation that has it move. */
function kinkReached(evaluation: Evaluation, node: number, moved: Evaluation[]): number | null {
  const { graph } = evaluation;
  const isMoved = dependentsOf(graph, node);
  let nearest: number | null = null;
  graph.nodes.forEach((reader, index) => {
    const { kinkDistance } = reader.operation;
    if (kinkDistance === undefined || isMoved[index] === 0 || index === node) return;
    if (valueAt(evaluation, index) === null) return;
    const distance = kinkDistance(argumentsOf(reader, evaluation), reader.attributes);
    const moves = reader.inputs.flatMap((input) =>
      moved.map((there) => largestMove(evaluation, there, input!)),
    );
    // A tie comes nearer twice as fast as each of two inputs that move towards each other.
    if (distance > 2 * Math.max(...moves)) return;
    nearest = nearest === null ? distance : Math.min(nearest, distance);
  });
  return nearest;
}

function largestMove(here: Evaluation, there: Evaluation, node: number): number {
  const [from, to] = [valueAt(here, node), valueAt(there, node)];
  if (from === null || to === null) return Infinity;
  return difference(to, from).data.reduce((most, move) => Math.max(most, Math.abs(move)), 0);
}

function difference(a: Tensor, b: Tensor): Tensor {
  return zipWith(a, b, (p, q) => p - q);
}
