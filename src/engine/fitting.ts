import { isFault } from './fault.ts';
import type { Attributes, Operation } from './operation.ts';
import type { Shape } from './tensor.ts';

/** An operation with its settings, as a rule takes them. */
export interface Ruled {
  readonly operation: Operation;
  readonly attributes: Attributes;
}

/** More lengths than these are not tried. */
const MOST_LENGTHS = 4;
/** Among more combinations than these some is taken to fit. */
const MOST_CHOICES = 10_000;

/** An operation with the settings that it has where a document is silent. */
export function withDefaults(operation: Operation): Ruled {
  const defaults = Object.entries(operation.attributes).map(([name, spec]) => [name, spec.default]);
  return { operation, attributes: Object.fromEntries(defaults) as Attributes };
}

/**
 * The shapes that may meet some known ones, small ones first: a scalar, and all vectors and matrices
 * of their lengths.
 */
export function shapesNear(known: readonly Shape[]): readonly Shape[] {
  const lengths = [...new Set(known.flat())].slice(0, MOST_LENGTHS);
  const sides = lengths.length === 0 ? [2] : lengths;
  return [[], ...sides.map((side) => [side]), ...sides.flatMap((a) => sides.map((b) => [a, b]))];
}

/**
 * Whether an operation takes inputs of the known shapes, where those that are not known (`null`) may
 * be any of `candidates`, and gives an output that is wanted.
 */
export function takes(
  { operation, attributes }: Ruled,
  known: readonly (Shape | null)[],
  candidates: readonly Shape[],
  isWanted: (output: Shape) => boolean = () => true,
): boolean {
  const open = known.flatMap((shape, slot) => (shape === null ? [slot] : []));
  const choices = candidates.length ** open.length;
  for (let choice = 0; choice < Math.min(choices, MOST_CHOICES); choice++) {
    const shapes = known.map((shape) => shape ?? []);
    // The number of the choice, digit by digit, says which candidate each open slot gets.
    open.reduce((rest, slot) => {
      shapes[slot] = candidates[rest % candidates.length]!;
      return Math.floor(rest / candidates.length);
    }, choice);
    const output = operation.shape(shapes, attributes);
    if (!isFault(output) && isWanted(output)) return true;
  }
  return choices > MOST_CHOICES;
}

/**
 * The first slot of a node of this operation that takes a value of a shape, with an output that is
 * wanted; `null` where none does. A shape that is not known yet (`null`) fits the first one.
 */
export function fittingSlot(
  operation: Operation,
  shape: Shape | null,
  isWanted?: (output: Shape) => boolean,
): number | null {
  const ruled = withDefaults(operation);
  const candidates = shapesNear(shape === null ? [] : [shape]);
  const slot = operation.inputs.findIndex((_, at) => {
    const known = operation.inputs.map((_name, other) => (other === at ? shape : null));
    return takes(ruled, known, candidates, isWanted);
  });
  return slot < 0 ? null : slot;
}
