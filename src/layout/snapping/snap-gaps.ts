import type { Box } from '../geometry.ts';

/** A gap between two boxes, as long as another one: from `from` to `to` at the height `at`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** A place at which gaps are equal: by how much a box is moved to it, and the gaps. */
export interface GapTarget {
  readonly delta: number;
  readonly gaps: readonly Gap[];
}

interface Axis {
  readonly start: 'x' | 'y';
  readonly length: 'width' | 'height';
  readonly crossStart: 'x' | 'y';
  readonly crossLength: 'width' | 'height';
}

const axes: Readonly<Record<'horizontal' | 'vertical', Axis>> = {
  horizontal: { start: 'x', length: 'width', crossStart: 'y', crossLength: 'height' },
  vertical: { start: 'y', length: 'height', crossStart: 'x', crossLength: 'width' },
};

/**
 * The places of a box along an axis at which it is as far from a neighbour as that from the next one,
 * or in the middle between two. Neighbours are those of `others`, sorted along the axis, that lie in
 * its row or column, without those that overlap their predecessor.
 */
export function gapTargets(
  box: Box,
  others: readonly Box[],
  direction: 'horizontal' | 'vertical',
): GapTarget[] {
  const axis = axes[direction];
  const { start, length } = axis;
  const end = (of: Box) => of[start] + of[length];
  const row: Box[] = [];
  for (const other of others) {
    const before = row.at(-1);
    if (isAbreast(box, other, axis) && (before === undefined || other[start] >= end(before))) {
      row.push(other);
    }
  }
  const gap = (a: Box, b: Box): Gap => ({ from: end(a), to: b[start], at: heightOf(a, b, axis) });
  const placed = (delta: number): Box => ({ ...box, [start]: box[start] + delta });
  return row.slice(1).flatMap((after, index): GapTarget[] => {
    const before = row[index]!;
    const apart = after[start] - end(before);
    const behind = placed(end(after) + apart - box[start]);
    const ahead = placed(before[start] - apart - box[length] - box[start]);
    const between = placed((end(before) + after[start] - box[length]) / 2 - box[start]);
    const known = gap(before, after);
    const targets = [
      { place: behind, gaps: [known, gap(after, behind)] },
      { place: ahead, gaps: [gap(ahead, before), known] },
    ];
    if (apart > box[length]) {
      targets.push({ place: between, gaps: [gap(before, between), gap(between, after)] });
    }
    return targets.map(({ place, gaps }) => ({ delta: place[start] - box[start], gaps }));
  });
}

function isAbreast(a: Box, b: Box, { crossStart, crossLength }: Axis): boolean {
  return (
    a[crossStart] < b[crossStart] + b[crossLength] && b[crossStart] < a[crossStart] + a[crossLength]
  );
}

/** Where the line of a gap is drawn: the middle of what the two boxes have beside each other. */
function heightOf(a: Box, b: Box, { crossStart, crossLength }: Axis): number {
  const from = Math.max(a[crossStart], b[crossStart]);
  const to = Math.min(a[crossStart] + a[crossLength], b[crossStart] + b[crossLength]);
  return (from + to) / 2;
}
