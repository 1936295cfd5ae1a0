/**
 * The window of a curve from `low` to `high`, widened where the operating point, the first input,
 * lies outside.
 */
export function windowOver(low: number, high: number) {
  return ([x = low]: readonly number[]): readonly [number, number] => widened(low, high, x);
}

/**
 * The window of a loss as a curve of its first input: `reach` to both sides of the target, the
 * second input, and wider where the operating point lies outside.
 */
export function windowAroundTarget(reach: number) {
  return ([x = 0, target = 0]: readonly number[]): readonly [number, number] => {
    const centre = Number.isFinite(target) ? target : 0;
    return widened(centre - reach, centre + reach, x);
  };
}

function widened(low: number, high: number, x: number): readonly [number, number] {
  if (!Number.isFinite(x)) return [low, high];
  const margin = (high - low) / 8;
  return [x < low ? x - margin : low, x > high ? x + margin : high];
}
