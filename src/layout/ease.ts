const [FIRST, SECOND] = [0.45, 0.4];

/** How far a movement has come at a share of its time: CSS's `cubic-bezier(0.45, 0, 0.4, 1)`. */
export function easeInOut(share: number): number {
  let [low, high] = [0, 1];
  // The time grows with the curve's parameter, which twenty halvings find.
  for (let round = 0; round < 20; round++) {
    const t = (low + high) / 2;
    const time = 3 * (1 - t) * (1 - t) * t * FIRST + 3 * (1 - t) * t * t * SECOND + t * t * t;
    if (time < share) low = t;
    else high = t;
  }
  return high * high * (3 - 2 * high);
}
