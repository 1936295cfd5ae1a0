import { expect, test } from 'vitest';
import { easeInOut } from '../../../src/layout/ease.ts';
import { trackPoint, wireTrack } from '../../../src/layout/wire-track.ts';
import { wireBetween } from '../../../src/layout/wire.ts';

test('a track follows its wire from end to end in equal stretches', () => {
  const track = wireTrack(wireBetween({ x: 0, y: 0 }, { x: 300, y: 200 }));
  const lengths = track
    .slice(1)
    .map(({ x, y }, at) => Math.hypot(x - track[at]!.x, y - track[at]!.y));
  expect(track[0]).toMatchObject({ x: 0, y: 0 });
  expect(track.at(-1)!.x).toBeCloseTo(300);
  expect(track.at(-1)!.y).toBeCloseTo(200);
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.05);
});

test('a point between two places of a track lies between them', () => {
  const point = new Float32Array(2);
  const track = Float32Array.of(0, 0, 10, 20, 30, 40);
  trackPoint(track, 0.25, point);
  expect([...point]).toEqual([5, 10]);
  trackPoint(track, 1, point);
  expect([...point]).toEqual([30, 40]);
});

test('a movement begins and ends at rest, and is on its way between', () => {
  expect(easeInOut(0)).toBeCloseTo(0);
  expect(easeInOut(1)).toBeCloseTo(1);
  expect(easeInOut(0.02)).toBeLessThan(0.01);
  // The curve's middle, as its control points have it.
  expect(easeInOut(0.44375)).toBeCloseTo(0.5, 4);
});
