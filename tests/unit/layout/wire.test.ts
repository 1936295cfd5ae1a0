import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointOn, wireBetween, wireBounds } from '../../../src/layout/wire.ts';

const anyPoint = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});

test('a wire stays within its bounds, also where it runs back', () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
      const wire = wireBetween(from, to);
      const { x, y, width, height } = wireBounds(wire);
      const point = pointOn(wire, t);
      expect(point.x).toBeGreaterThanOrEqual(x - 1e-9);
      expect(point.x).toBeLessThanOrEqual(x + width + 1e-9);
      expect(point.y).toBeGreaterThanOrEqual(y - 1e-9);
      expect(point.y).toBeLessThanOrEqual(y + height + 1e-9);
    }),
  );
});
