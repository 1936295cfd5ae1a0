import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onSlider, sliderFor } from '../../../src/engine/slider.ts';

describe('the places of a slider', () => {
  it.each([
    [{ min: -5, max: 5, step: 0.1 }, 0.30000000000000004, 0.3],
    [{ min: -5, max: 5, step: 0.1 }, 9, 5],
    [{ min: -5, max: 5, step: 0.1 }, -9, -5],
    [{ min: 0, max: 1, step: 0.4 }, 1, 0.8],
    [{ min: 0.25, max: 10, step: 1 }, 2, 2.25],
    [{ min: 0, max: 1e-7, step: 1e-9 }, 3.2e-9, 3e-9],
    [{ min: -1.7e308, max: 1.7e308, step: 1 }, 1e308, 1e308],
  ])('%j at %d is %d', (slider, value, place) => {
    expect(onSlider(slider, value)).toBe(place);
  });

  it('lie within its ends, a whole number of steps from the least', () => {
    const range = fc
      .record({
        min: fc.integer({ min: -100, max: 100 }),
        length: fc.integer({ min: 1, max: 100 }),
        step: fc.constantFrom(0.01, 0.1, 0.25, 1, 3),
      })
      .map(({ min, length, step }) => ({ min, max: min + length, step }));
    fc.assert(
      fc.property(range, fc.double({ min: -300, max: 300, noNaN: true }), (slider, value) => {
        const place = onSlider(slider, value);
        expect(place).toBeGreaterThanOrEqual(slider.min);
        expect(place).toBeLessThanOrEqual(slider.max);
        const steps = (place - slider.min) / slider.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }),
    );
  });
});

it('a slider for a number holds it, in round steps', () => {
  expect(sliderFor(1)).toEqual({ min: -5, max: 5, step: 0.1 });
  expect(sliderFor(-7)).toEqual({ min: -10, max: 10, step: 0.2 });
  expect(sliderFor(1500)).toEqual({ min: -2000, max: 2000, step: 40 });
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const { min, max, step } = sliderFor(value);
      expect(min <= value && value <= max && step > 0).toBe(true);
    }),
  );
});
