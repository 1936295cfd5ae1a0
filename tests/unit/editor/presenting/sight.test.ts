import { describe, expect, it } from 'vitest';
import { sharedBox, sightOf } from '../../../../src/editor/presenting/sight.ts';
import { holds } from '../../../../src/layout/geometry.ts';

const slide = { x: 100, y: 50, width: 1000, height: 400 };
const phone = { width: 350, height: 560 };

describe('what is shown of a slide', () => {
  it('is all of it where that can be read', () => {
    expect(sightOf(slide, null, { width: 1200, height: 500 })).toEqual(slide);
    expect(sightOf(slide, null, { width: 500, height: 500 })).toEqual(slide);
  });

  it('is where the step is, on a telephone, and never beyond the slide', () => {
    for (const x of [100, 400, 700, 1000]) {
      const step = { x, y: 80, width: 100, height: 60 };
      const sight = sightOf(slide, step, phone);
      expect([sight.width, sight.height].map(Math.round)).toEqual([500, 400]);
      expect(holds(sight, step)).toBe(true);
      expect(holds(slide, sight)).toBe(true);
    }
    const beginning = sightOf(slide, null, phone);
    expect([beginning.x, Math.round(beginning.width)]).toEqual([100, 500]);
  });
});

describe('what two boxes share', () => {
  it('is a box, or nothing', () => {
    expect(sharedBox(slide, { x: 0, y: 0, width: 200, height: 100 })).toEqual({
      x: 100,
      y: 50,
      width: 100,
      height: 50,
    });
    expect(sharedBox(slide, { x: 0, y: 0, width: 100, height: 900 })).toBeNull();
  });
});
