import { describe, expect, it } from 'vitest';
import { WheelReader, type Turn } from '../../../src/editor/wheel-reader.ts';

const turn = (fields: Partial<Turn> = {}): Turn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  shiftKey: false,
  timeStamp: 0,
  ...fields,
});

describe('the wheel', () => {
  it('zooms in notches, of pixels or of lines', () => {
    expect(new WheelReader().read(turn({ deltaY: 100 }), 'auto')).toBe('zoom');
    expect(new WheelReader().read(turn({ deltaY: -66.7 }), 'auto')).toBe('zoom');
    expect(new WheelReader().read(turn({ deltaY: 3, deltaMode: 1 }), 'auto')).toBe('zoom');
  });

  it('is two fingers where it begins softly, however fast it goes on', () => {
    const wheel = new WheelReader();
    const fling = [1, 6, 80, 140, 90].map((deltaY, at) =>
      wheel.read(turn({ deltaY, timeStamp: 1000 + 16 * at }), 'auto'),
    );
    expect(new Set(fling)).toEqual(new Set(['pan']));
    expect(wheel.read(turn({ deltaY: 100, timeStamp: 3000 }), 'auto')).toBe('zoom');
  });

  it('is two fingers where it goes sideways', () => {
    const wheel = new WheelReader();
    expect(wheel.read(turn({ deltaY: 120, timeStamp: 1 }), 'auto')).toBe('zoom');
    expect(wheel.read(turn({ deltaX: -2, deltaY: 90, timeStamp: 9 }), 'auto')).toBe('pan');
  });

  it('does what the settings say, but for pinching and Shift', () => {
    const wheel = new WheelReader();
    expect(wheel.read(turn({ deltaY: 1 }), 'mouse')).toBe('zoom');
    expect(wheel.read(turn({ deltaY: 100 }), 'trackpad')).toBe('pan');
    expect(wheel.read(turn({ deltaY: 1, ctrlKey: true }), 'trackpad')).toBe('zoom');
    expect(wheel.read(turn({ deltaY: 100, shiftKey: true }), 'mouse')).toBe('pan');
  });
});
