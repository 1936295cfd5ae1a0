import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinimap, inMinimap, minimapView } from '../../../src/layout/minimap.ts';

const size = { width: 200, height: 140 };
const length = fc.double({ min: 1, max: 5000, noNaN: true });
const place = fc.double({ min: -5000, max: 5000, noNaN: true });
const box = fc.record({ x: place, y: place, width: length, height: length });

describe('the minimap', () => {
  it('shows all that is drawn and all that is seen, whole', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 5 }), box, (drawn, visible) => {
        const view = minimapView(drawn, visible, size);
        for (const shown of [...drawn, visible].map((one) => inMinimap(view, one))) {
          expect(shown.x).toBeGreaterThanOrEqual(-1e-6);
          expect(shown.y).toBeGreaterThanOrEqual(-1e-6);
          expect(shown.x + shown.width).toBeLessThanOrEqual(size.width + 1e-6);
          expect(shown.y + shown.height).toBeLessThanOrEqual(size.height + 1e-6);
        }
      }),
    );
  });

  it('leads back to the canvas', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 5 }), box, (drawn, visible) => {
        const view = minimapView(drawn, visible, size);
        const { x, y } = fromMinimap(view, inMinimap(view, visible));
        expect(x).toBeCloseTo(visible.x, 5);
        expect(y).toBeCloseTo(visible.y, 5);
      }),
    );
  });
});
