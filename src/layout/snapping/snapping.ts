import type { Box, Point } from '../geometry.ts';
import { gapTargets } from './snap-gaps.ts';
import { targetsNear, type SnapTarget, type SnapTargets } from './snap-targets.ts';

/** A line that shows what a moved box is in line with, or a wire that is straight. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
  readonly isWire: boolean;
}

/** A gap that is as long as another one. */
export interface GapHint {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

/** Where a move leads, and what there is to show for it. */
export interface Snapped {
  readonly delta: Point;
  readonly guides: readonly Guide[];
  readonly gaps: readonly GapHint[];
}

/** The grid that is drawn while something is moved is the one that is snapped to, in pixels. */
export const GRID = 8;

/** What is closer together than this is in one place. */
const SAME = 0.01;

/** A straight wire draws from as far as a common edge that is half as far away. */
const WIRE_PULL = 0.5;

/** The move along one axis, and what is met then. */
interface AxisSnap {
  readonly delta: number;
  readonly met: readonly SnapTarget[];
}

/**
 * A move by `delta` from where the box stood, led along each axis to the nearest line within `reach`,
 * or else to the grid. Everything that is met there is shown.
 */
export function snap(targets: SnapTargets, delta: Point, reach: number): Snapped {
  const { box, fromLeft, fromTop } = targets;
  const moved = (x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });
  const raw = moved(delta.x, delta.y);
  const rows = gapTargets(raw, fromTop, 'vertical').map((gap) => gap.delta);
  const down = snapAxis(targets.vertical, delta.y, reach, rows, box.y);
  const columns = gapTargets(moved(delta.x, down.delta), fromLeft, 'horizontal');
  const gaps = columns.map((gap) => gap.delta);
  const across = snapAxis(targets.horizontal, delta.x, reach, gaps, box.x);
  const there = moved(across.delta, down.delta);
  return {
    delta: { x: across.delta, y: down.delta },
    guides: [...guidesOf(across.met, there, 'x'), ...guidesOf(down.met, there, 'y', across.delta)],
    gaps: [...gapHints(there, fromLeft, 'horizontal'), ...gapHints(there, fromTop, 'vertical')],
  };
}

/** `gaps` says how much further the raw place would have to go for gaps to be equal. */
function snapAxis(
  targets: readonly SnapTarget[],
  delta: number,
  reach: number,
  gaps: readonly number[],
  start: number,
): AxisSnap {
  const near = targetsNear(targets, delta, reach);
  const places = [
    ...near.map((target) => ({
      delta: target.delta,
      cost: Math.abs(target.delta - delta) * (target.wire === undefined ? 1 : WIRE_PULL),
    })),
    ...gaps
      .filter((gap) => Math.abs(gap) <= reach)
      .map((gap) => ({ delta: delta + gap, cost: Math.abs(gap) })),
  ];
  if (places.length === 0) {
    return { delta: Math.round((start + delta) / GRID) * GRID - start, met: [] };
  }
  const best = places.reduce((nearest, place) => (place.cost < nearest.cost ? place : nearest));
  return {
    delta: best.delta,
    met: near.filter((target) => Math.abs(target.delta - best.delta) < SAME),
  };
}

/** One line for all that lies on it, from the first to the last of them; wires each by itself. */
function guidesOf(
  met: readonly SnapTarget[],
  box: Box,
  axis: 'x' | 'y',
  moved = 0,
): readonly Guide[] {
  const [start, length] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const guide = (line: number, from: number, to: number, isWire: boolean): Guide =>
    axis === 'x'
      ? { from: { x: line, y: from }, to: { x: line, y: to }, isWire }
      : { from: { x: from, y: line }, to: { x: to, y: line }, isWire };
  const spans = new Map<number, [number, number]>();
  const hasEdge = met.some(({ wire, isMiddle }) => wire === undefined && isMiddle !== true);
  for (const { line, other, wire, isMiddle } of met) {
    // Boxes whose edges are in line need no third line between them.
    if (wire !== undefined || (isMiddle === true && hasEdge)) continue;
    const key = Math.round(line / SAME);
    const [from, to] = spans.get(key) ?? [box[start], box[start] + box[length]];
    spans.set(key, [Math.min(from, other[start]), Math.max(to, other[start] + other[length])]);
  }
  const wires = met.flatMap(({ line, wire }) =>
    wire === undefined ? [] : [guide(line, wire.moved + moved, wire.fixed, true)],
  );
  return [...[...spans].map(([key, [from, to]]) => guide(key * SAME, from, to, false)), ...wires];
}

function gapHints(
  box: Box,
  others: readonly Box[],
  direction: 'horizontal' | 'vertical',
): GapHint[] {
  const equal = gapTargets(box, others, direction).filter(({ delta }) => Math.abs(delta) < SAME);
  const hints = equal
    .flatMap(({ gaps }) => gaps)
    .map(({ from, to, at }): GapHint => {
      const ends =
        direction === 'horizontal'
          ? [
              { x: from, y: at },
              { x: to, y: at },
            ]
          : [
              { x: at, y: from },
              { x: at, y: to },
            ];
      return { from: ends[0]!, to: ends[1]!, length: to - from };
    });
  // Two equal gaps on either side of a third are found twice.
  return hints.filter(
    (hint, at) =>
      hints.findIndex(({ from }) => from.x === hint.from.x && from.y === hint.from.y) === at,
  );
}
