import { type Box, type Point } from '../geometry.ts';

/** By how much something must be moved along one axis to be in line with something else. */
export interface SnapTarget {
  readonly delta: number;
  /** What it is in line with then, which the guide reaches. */
  readonly other: Box;
  /** The line, across the axis: where it lies once the target is reached. */
  readonly line: number;
  /** Whether the line runs through the middles, and not along edges. */
  readonly isMiddle?: boolean;
  /** A wire that is straight then: where its two ports stand along it before the move. */
  readonly wire?: { readonly moved: number; readonly fixed: number };
}

/** A wire between what is moved and what stays, by its two ports where they are before the move. */
export interface MovedWire {
  readonly moved: Point;
  readonly fixed: Point;
}

/** Everything that a moved box may be in line with, sorted for the search. */
export interface SnapTargets {
  readonly box: Box;
  readonly horizontal: readonly SnapTarget[];
  readonly vertical: readonly SnapTarget[];
  /** What stays, from left to right, and from top to bottom. */
  readonly fromLeft: readonly Box[];
  readonly fromTop: readonly Box[];
}

/**
 * Prepares a move of a box among others: edges may lie on edges, middles on middles, and ports as high
 * as those that their wires lead to. This is done once; `snap` then searches.
 */
export function snapTargets(
  box: Box,
  others: readonly Box[],
  wires: readonly MovedWire[],
): SnapTargets {
  const horizontal = others.flatMap((other) => axisTargets(box, other, 'x', 'width'));
  const vertical = others.flatMap((other) => axisTargets(box, other, 'y', 'height'));
  const straight = wires.map(({ moved, fixed }): SnapTarget => {
    const other = { ...fixed, width: 0, height: 0 };
    const wire = { moved: moved.x, fixed: fixed.x };
    return { delta: fixed.y - moved.y, other, line: fixed.y, wire };
  });
  const byDelta = (a: SnapTarget, b: SnapTarget) => a.delta - b.delta;
  return {
    box,
    horizontal: horizontal.sort(byDelta),
    vertical: [...vertical, ...straight].sort(byDelta),
    fromLeft: others.toSorted((a, b) => a.x - b.x),
    fromTop: others.toSorted((a, b) => a.y - b.y),
  };
}

function axisTargets(
  box: Box,
  other: Box,
  start: 'x' | 'y',
  length: 'width' | 'height',
): SnapTarget[] {
  const edges = (of: Box) => [of[start], of[start] + of[length]];
  const middle = (of: Box) => of[start] + of[length] / 2;
  const between = edges(box).flatMap((own) =>
    edges(other).map((line) => ({ delta: line - own, other, line })),
  );
  const line = middle(other);
  return [...between, { delta: line - middle(box), other, line, isMiddle: true }];
}

/** The targets of a sorted list whose delta lies within `reach` of a place. */
export function targetsNear(
  targets: readonly SnapTarget[],
  place: number,
  reach: number,
): SnapTarget[] {
  let [low, high] = [0, targets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (targets[middle]!.delta < place - reach) low = middle + 1;
    else high = middle;
  }
  const near: SnapTarget[] = [];
  for (let at = low; at < targets.length && targets[at]!.delta <= place + reach; at++) {
    near.push(targets[at]!);
  }
  return near;
}
