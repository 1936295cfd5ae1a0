/** A place that something is drawn to, and how strongly. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
  /** Whether what draws there has been placed already: of two equal wishes this one is granted. */
  readonly isSettled: boolean;
}

/** Things in a row that stand at one place because their wishes are in each other's way. */
interface Block {
  readonly count: number;
  readonly wishes: readonly Wish[];
  readonly now: number;
  readonly at: number;
}

/**
 * The places, in rising order, that are nearest to all wishes: by the sum of weighted squares, or of
 * weighted distances. Things without a wish stay where they are now, if they can; and of several
 * places that are equally near, one that has been settled is taken, or the nearest to `now`. It pools adjacent violators (Ayer
 * et al., 1955), which finds the least sum for any convex cost.
 */
export function nearestInOrder(
  wishes: readonly (readonly Wish[])[],
  now: readonly number[],
  norm: 'squares' | 'distances',
): number[] {
  const nearest = norm === 'squares' ? mean : median;
  const blocks: Block[] = [];
  for (const [index, own] of wishes.entries()) {
    const place = now[index]!;
    let block: Block = { count: 1, wishes: own, now: place, at: nearest(own, place) };
    for (let above = blocks.at(-1); above && above.at > block.at; above = blocks.at(-1)) {
      blocks.pop();
      const count = above.count + block.count;
      const both = [...above.wishes, ...block.wishes];
      const middle = (above.now * above.count + block.now * block.count) / count;
      block = { count, wishes: both, now: middle, at: nearest(both, middle) };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ count, at }) => new Array<number>(count).fill(at));
}

function mean(wishes: readonly Wish[], now: number): number {
  const total = wishes.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? now : wishes.reduce((sum, { at, weight }) => sum + at * weight, 0) / total;
}

/** A weighted median: any place between the lower and the upper one is as near as they are. */
function median(wishes: readonly Wish[], now: number): number {
  if (wishes.length === 0) return now;
  const sorted = wishes.toSorted((a, b) => a.at - b.at);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [index, { at, weight, isSettled }] of sorted.entries()) {
    sum += weight;
    const next = sorted[index + 1];
    if (sum > half || next === undefined) return at;
    if (sum < half) continue;
    // Between two that draw as strongly every place is as near, but only an end is straight.
    if (isSettled !== next.isSettled) return isSettled ? at : next.at;
    return Math.min(Math.max(now, at), next.at);
  }
  return now;
}
