import type { Point } from '../../layout/geometry.ts';

/** The light that follows the pointer: none, a dot, or a dot with a trail that fades. */
export const LASERS = ['off', 'dot', 'trail'] as const;
export type Laser = (typeof LASERS)[number];

/** Where the light was, and when, in milliseconds. */
export interface Spot extends Point {
  readonly time: number;
}

/** A point of the trail, and how much of its light is left: 1 where it is, 0 where it has faded. */
export interface Glow extends Point {
  readonly light: number;
}

/** How long a spot is seen. */
export const FADE_MS = 800;

/** The laser that comes after one. */
export function nextLaser(laser: Laser): Laser {
  return LASERS[(LASERS.indexOf(laser) + 1) % LASERS.length]!;
}

/** A trail with one spot more, unless that is where the last one is, and without what has faded. */
export function withSpot(trail: readonly Spot[], spot: Spot): readonly Spot[] {
  const seen = trail.filter(({ time }) => spot.time - time < FADE_MS);
  const last = seen.at(-1);
  return last?.x === spot.x && last.y === spot.y ? seen : [...seen, spot];
}

/**
 * What is seen of a trail at a time, from its faint end to its bright one. It fades with time, and
 * tapers along its length, so that a quick stroke is a comet and not a bar.
 */
export function trailAt(trail: readonly Spot[], now: number): readonly Glow[] {
  const seen = trail.filter(({ time }) => now - time < FADE_MS);
  return seen.map(({ x, y, time }, at) => {
    const fresh = 1 - Math.max(0, now - time) / FADE_MS;
    const along = (at + 1) / seen.length;
    return { x, y, light: Math.min(1, fresh * (2 - fresh)) * Math.sqrt(along) };
  });
}
