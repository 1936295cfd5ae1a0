import { backwardSteps, gradientsOf } from './backward.ts';
import { map, plus, sumTo, times } from './broadcast.ts';
import { deadWireOf } from './dead-wires.ts';
import { dependentsOf } from './dependents.ts';
import { directionalDifference, type DirectionalDifference } from './directional-difference.ts';
import { valueAt, type Evaluation } from './forward.ts';
import { uniformFrom } from './random.ts';
import { itemOf, type Tensor } from './tensor.ts';

/** What a gradient check says; where it says nothing or the numbers differ, why. */
export type GradientVerdict =
  | { readonly kind: 'passed' }
  /** The steps reach a kink, a tie or a jump, this far away in units of what has it. */
  | { readonly kind: 'kink'; readonly distance: number }
  /** The numbers differ by no more than the rounding of the values on the way explains. */
  | { readonly kind: 'rounding' }
  /** Both numbers are lost in rounding because a curve on the way is all but flat. */
  | { readonly kind: 'saturated' }
  | { readonly kind: 'failed' };

/** The check of one node's gradient along one random direction. */
export interface CheckedGradient {
  readonly node: number;
  readonly verdict: GradientVerdict;
  /** The slope of the output along the direction, by central differences. */
  readonly measured: number;
  /** The same from the gradient: its inner product with the direction. */
  readonly computed: number;
  readonly direction: Tensor;
  /** How far apart the two may be through rounding, of values and of terms that cancel. */
  readonly tolerance: number;
}

/** How well two right numbers agree where nothing is in the way, relative to their terms. */
const AGREEMENT = 1e-6;

/** How far apart numbers may be, relative to the larger one, and still look the same. */
const VISIBLE = 1e-4;
/** Numbers smaller than this look like 0. */
const NOTHING = 1e-9;

/** What a backward pass leaves at each node, where it leaves anything. */
interface Pass {
  readonly gradients: readonly (Tensor | null)[];
  /** The sizes of the contributions, added up: contributions may cancel, but their errors do not. */
  readonly terms: readonly (Tensor | undefined)[];
}

/**
 * The checks of the gradients of an output (of the sum of its entries) with respect to each input
 * and parameter, in the order of the nodes. Each takes four evaluations of what depends on the leaf,
 * and more where the output changes fast.
 */
export function checkedLeaves(
  evaluation: Evaluation,
  output: number,
  seed: number,
): CheckedGradient[] {
  const pass = passOf(evaluation, output);
  return evaluation.graph.nodes.flatMap(({ value }, node) => {
    const checked = value === null ? null : check(evaluation, output, node, pass, seed);
    return checked === null ? [] : [checked];
  });
}

/**
 * The check of the gradient with respect to one node, a leaf or an operation, whose value then moves
 * as if it were a leaf. `null` where there is no gradient.
 */
export function checkedGradient(
  evaluation: Evaluation,
  output: number,
  node: number,
  seed: number,
): CheckedGradient | null {
  return check(evaluation, output, node, passOf(evaluation, output), seed);
}

function passOf(evaluation: Evaluation, output: number): Pass {
  const terms = new Array<Tensor | undefined>(evaluation.graph.nodes.length);
  for (const step of backwardSteps(evaluation, output)) {
    const size = map(step.kind === 'seed' ? step.total : step.contribution, Math.abs);
    const before = terms[step.node];
    terms[step.node] = before === undefined ? size : plus(before, size);
  }
  return { gradients: gradientsOf(evaluation, output), terms };
}

function check(
  evaluation: Evaluation,
  output: number,
  node: number,
  { gradients, terms }: Pass,
  seed: number,
): CheckedGradient | null {
  const [value, gradient] = [valueAt(evaluation, node), gradients[node] ?? null];
  if (value === null || gradient === null) return null;
  const difference = directionalDifference(
    evaluation,
    output,
    node,
    directionFrom(value, seed),
    gradients,
  );
  const { direction, noise } = difference;
  const [measured, computed] = [difference.slope, inner(gradient, direction)];
  const isLost = Math.max(Math.abs(measured), Math.abs(computed)) <= noise;
  const scale = inner(terms[node] ?? gradient, map(direction, Math.abs));
  const agreement = AGREEMENT * scale;
  const verdict: GradientVerdict =
    isLost && difference.kinkDistance === null && isSaturatedAfter(evaluation, output, node)
      ? { kind: 'saturated' }
      : verdictOf(difference, computed, agreement);
  return { node, verdict, measured, computed, direction, tolerance: Math.max(noise, agreement) };
}

function verdictOf(
  { slope, truncation, noise, isBent, kinkDistance }: DirectionalDifference,
  computed: number,
  agreement: number,
): GradientVerdict {
  const gap = Math.abs(slope - computed);
  const size = Math.max(Math.abs(slope), Math.abs(computed));
  const looksSame = gap <= VISIBLE * size || size <= NOTHING;
  const isWithinCurvature = gap <= agreement + truncation && looksSame;
  const isClose = gap <= noise || isWithinCurvature;
  // Central differences of |x| at 0 give the very slope taken there, but the two sides do not agree.
  if (kinkDistance !== null && (isBent || !isClose))
    return { kind: 'kink', distance: kinkDistance };
  if (gap <= agreement || isWithinCurvature) return { kind: 'passed' };
  return { kind: gap <= noise ? 'rounding' : 'failed' };
}

/** Entries move in proportion to their size, small ones as an entry of 0.1, and none stands still. */
function directionFrom(value: Tensor, seed: number): Tensor {
  const random = uniformFrom(seed);
  return map(value, (entry) => {
    const sign = random() < 0.5 ? -1 : 1;
    return sign * (0.5 + 0.5 * random()) * Math.max(0.1, Math.abs(entry));
  });
}

function isSaturatedAfter(evaluation: Evaluation, output: number, node: number): boolean {
  const isMoved = dependentsOf(evaluation.graph, node);
  for (const step of backwardSteps(evaluation, output)) {
    if (isMoved[step.node] === 0) continue;
    if (deadWireOf(evaluation, step)?.kind === 'saturated') return true;
  }
  return false;
}

function inner(a: Tensor, b: Tensor): number {
  return itemOf(sumTo(times(a, b), []));
}
