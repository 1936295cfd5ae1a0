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

/** By whole margins, so that the window rests while the operating point moves within one. */
function widened(low: number, high: number, x: number): readonly [number, number] {
  if (!Number.isFinite(x)) return [low, high];
  const margin = (high - low) / 8;
  const beyond = (distance: number) => (Math.floor(distance / margin) + 1) * margin;
  return [
    x < low ? Math.max(low - beyond(low - x), -Number.MAX_VALUE) : low,
    x > high ? Math.min(high + beyond(x - high), Number.MAX_VALUE) : high,
  ];
}
