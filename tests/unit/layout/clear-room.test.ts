import { describe, expect, test } from 'vitest';
import { clearRoom } from '../../../src/layout/clear-room.ts';
import { areClose, holds } from '../../../src/layout/geometry.ts';

const window = { x: 0, y: 0, width: 1000, height: 500 };

describe('the room beside what stands over a window', () => {
  test('is all of it, with a margin, where nothing does', () => {
    expect(clearRoom(window, [])).toEqual({ x: 24, y: 24, width: 952, height: 452 });
  });

  test.each([
    ['left of a panel in a corner on the right', { x: 700, y: 16, width: 284, height: 300 }, 0, 0],
    ['above a sheet over the lower part', { x: 0, y: 300, width: 1000, height: 200 }, 0, 0],
    ['right of a panel on the left', { x: -100, y: 0, width: 300, height: 500 }, 200, 0],
    ['below a banner at the top', { x: 0, y: -50, width: 1000, height: 150 }, 0, 100],
  ])('lies %s', (_, cover, x, y) => {
    const room = clearRoom(window, [cover]);
    expect(holds(window, room)).toBe(true);
    expect(areClose(room, cover, 0)).toBe(false);
    expect([room.x, room.y]).toEqual([x + 24, y + 24]);
  });

  test('keeps off each of several', () => {
    const covers = [
      { x: 700, y: 0, width: 300, height: 500 },
      { x: 0, y: 400, width: 1000, height: 100 },
    ];
    expect(clearRoom(window, covers)).toEqual({ x: 24, y: 24, width: 652, height: 352 });
  });

  test('never has a size below nothing', () => {
    const { width, height } = clearRoom(window, [{ x: -5, y: -5, width: 1010, height: 510 }]);
    expect(Math.min(width, height)).toBe(0);
  });
});
