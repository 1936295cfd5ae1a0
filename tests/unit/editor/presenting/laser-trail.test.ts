import { describe, expect, it } from 'vitest';
import {
  FADE_MS,
  nextLaser,
  trailAt,
  withSpot,
  type Spot,
} from '../../../../src/editor/presenting/laser-trail.ts';

const spots = (...times: readonly number[]): Spot[] =>
  times.map((time) => ({ x: time, y: -time, time }));

describe('the laser', () => {
  it('is a dot, then a trail, then off again', () => {
    expect(nextLaser('off')).toBe('dot');
    expect(nextLaser('dot')).toBe('trail');
    expect(nextLaser('trail')).toBe('off');
  });
});

describe('the trail of the laser', () => {
  it('grows where the pointer moves, and not where it rests', () => {
    const trail = withSpot(spots(0, 10), { x: 20, y: -20, time: 20 });
    expect(trail).toHaveLength(3);
    expect(withSpot(trail, { x: 20, y: -20, time: 30 })).toEqual(trail);
  });

  it('forgets what has faded', () => {
    const trail = withSpot(spots(0, 10, 700), { x: 1, y: 1, time: FADE_MS + 5 });
    expect(trail.map(({ time }) => time)).toEqual([10, 700, FADE_MS + 5]);
    expect(trailAt(spots(0, 10), FADE_MS + 10)).toEqual([]);
  });

  it('is brightest at the pointer, fainter along its length, and all of it with time', () => {
    const trail = spots(0, 100, 200, 300);
    const lights = trailAt(trail, 300).map(({ light }) => light);
    expect(lights.at(-1)).toBe(1);
    expect(lights).toEqual([...lights].sort((a, b) => a - b));
    const later = trailAt(trail, 600).map(({ light }) => light);
    later.forEach((light, at) => {
      expect(light).toBeLessThan(lights[at]!);
      expect(light).toBeGreaterThan(0);
    });
  });
});
