import { sumTo, zipWith } from './broadcast.ts';
import { valueAt, type Evaluation } from './forward.ts';
import { kinkReached } from './kink-reached.ts';
import { evaluationWith } from './measure.ts';
import { DIFFERENCE_STEP, movesAlong, shorterSteps, stepWithin } from './difference-steps.ts';
import { roundingNoise } from './rounding-noise.ts';
import { itemOf, type Tensor } from './tensor.ts';

/** The slope of an output (of the sum of its entries) as a node moves in one direction, measured. */
export interface DirectionalDifference {
  /** By central differences, per unit of the direction; NaN where each step leads to no value. */
  readonly slope: number;
  /** The direction that the slope is along: the one asked for, but for the rounding of what moves. */
  readonly direction: Tensor;
  /** What the slope may be wrong by because the function is curved within the step. */
  readonly truncation: number;
  /** What it may be wrong by because values are rounded. */
  readonly noise: number;
  /** Whether the slopes on the two sides of the point differ. */
  readonly isBent: boolean;
  /** How far the nearest kink, tie or jump that the steps reach is; `null` where they reach none. */
  readonly kinkDistance: number | null;
}

/** How much the slopes of two sides may differ, relative to their sizes, through curvature. */
const BEND = 1e-3;

/** How much of a slope may be in doubt before shorter steps are tried. */
const DOUBT = 1e-6;

/**
 * Measures how an output changes as a node moves from its value along `direction`. The steps get
 * shorter until curvature no longer matters or rounding would matter more; of all of them the one
 * that is least in doubt counts, as in Ridders, Advances in Engineering Software 4 (1982), 75–76.
 * `gradients` are those of the output, by which rounding is judged.
 */
export function directionalDifference(
  evaluation: Evaluation,
  output: number,
  node: number,
  direction: Tensor,
  gradients: readonly (Tensor | null)[],
): DirectionalDifference {
  const value = valueAt(evaluation, node)!;
  const within = stepWithin(value, direction);
  const by = (step: number, moves: Tensor) =>
    differenceBy(evaluation, output, node, moves, step, gradients);
  let best = by(DIFFERENCE_STEP, movesAlong(value, direction, DIFFERENCE_STEP));
  if (isSettled(best)) return best;
  for (const step of shorterSteps(within)) {
    if (isLost(best) && !isWithin(step, within)) continue;
    const moves = movesAlong(value, direction, step);
    if (moves.data.every((move) => move === 0)) continue;
    const found = by(step, moves);
    if (isSettled(found)) return found;
    if (doubtIn(found) < doubtIn(best)) best = found;
  }
  return best;
}

/** Whether shorter steps would tell no more. */
function isSettled({ slope, truncation, noise, kinkDistance }: DirectionalDifference): boolean {
  if (kinkDistance === 0) return true;
  if (!Number.isFinite(slope)) return false;
  if (kinkDistance !== null) return true;
  const isKnown = !(noise >= Math.abs(slope));
  return isKnown && truncation <= Math.max(DOUBT * Math.abs(slope), noise || 0);
}

function isLost({ slope, truncation, noise }: DirectionalDifference): boolean {
  return truncation <= noise && noise >= Math.abs(slope);
}

/**
 * Whether a step is one that suits a small number: only there what is lost in rounding may be found
 * by a shorter step, and elsewhere it is lost the more.
 */
function isWithin(step: number, within: number): boolean {
  return within < DIFFERENCE_STEP && step <= within && step >= within * 2 ** -6;
}

/** How much of a slope is in doubt, up to all of it. Where a step leads to no value, nothing is known. */
function doubtIn({ slope, truncation, noise }: DirectionalDifference): number {
  if (!Number.isFinite(slope)) return Infinity;
  // Gradients that are no numbers say nothing about rounding.
  const doubt = (truncation + (noise || 0)) / Math.abs(slope);
  return doubt < 1 ? doubt : 1;
}

function differenceBy(
  evaluation: Evaluation,
  output: number,
  node: number,
  moves: Tensor,
  step: number,
  gradients: readonly (Tensor | null)[],
): DirectionalDifference {
  const value = valueAt(evaluation, node)!;
  const movedBy = (times: number) =>
    evaluationWith(
      evaluation,
      node,
      zipWith(value, moves, (x, move) => x + times * move),
    );
  const slope = (from: Evaluation, to: Evaluation, times: number) =>
    riseBetween(from, to, output) / (times * step);
  const [ahead, behind, farAhead, farBehind] = [movedBy(1), movedBy(-1), movedBy(2), movedBy(-2)];
  const [near, far] = [slope(behind, ahead, 2), slope(farBehind, farAhead, 4)];
  const [before, after] = [slope(behind, evaluation, 1), slope(evaluation, ahead, 1)];
  return {
    // A doubled step is wrong by four times as much, to leading order, which cancels here.
    slope: near + (near - far) / 3,
    direction: zipWith(moves, moves, (move) => move / step),
    truncation: Math.abs(near - far) / 3,
    noise: roundingNoise(evaluation, node, gradients, [farBehind, farAhead]) / step,
    isBent: Math.abs(after - before) > BEND * (Math.abs(after) + Math.abs(before)),
    kinkDistance: kinkReached(evaluation, node, [farBehind, farAhead]),
  };
}

function riseBetween(from: Evaluation, to: Evaluation, output: number): number {
  const [low, high] = [valueAt(from, output), valueAt(to, output)];
  if (low === null || high === null) return Number.NaN;
  const rise = zipWith(high, low, (p, q) => p - q);
  return itemOf(sumTo(rise, []));
}
