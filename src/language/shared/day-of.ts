const JUST_NOW_MS = 60_000;

/** Whether a moment is so recent that no clock is needed to tell it. */
export function isJustNow(at: number, now: number): boolean {
  return now - at < JUST_NOW_MS;
}

/** Whether a moment is of today, of another day of this year, or of another year. */
export function dayOf(at: number, now: number): 'today' | 'thisYear' | 'otherYear' {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return 'today';
  return then.getFullYear() === today.getFullYear() ? 'thisYear' : 'otherYear';
}
