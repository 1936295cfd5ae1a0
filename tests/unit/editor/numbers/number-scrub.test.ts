import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NumberScrub } from '../../../../src/editor/numbers/number-scrub.ts';

interface Held {
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  /** How far below where it came down the pointer is. */
  readonly down?: number;
}

let frames: (() => void)[] = [];
let locked: unknown = null;
let listeners: (() => void)[] = [];

/** A field that the pointer can be locked to, unless the browser refuses. */
function fieldThat(canLock: boolean) {
  const field = {
    setPointerCapture: () => undefined,
    requestPointerLock: () => {
      if (!canLock) return Promise.reject(new Error('refused'));
      locked = field;
      return Promise.resolve();
    },
  };
  return field;
}

function scrubOf(value: number, step: number, canLock = false) {
  const done: string[] = [];
  const values: number[] = [];
  const scrub = new NumberScrub({
    begin: () => done.push('begin'),
    set: (next) => values.push(next),
    keep: () => done.push('keep'),
    abandon: () => done.push('abandon'),
    click: () => done.push('click'),
  });
  let x = 100;
  const event = (by: number, held: Held = {}) => {
    // A locked pointer stays where it is, and says how far it would have gone.
    if (locked === null) x += by;
    const { down = 0, ...pressed } = held;
    const keys = { shiftKey: false, ctrlKey: false, metaKey: false, ...pressed };
    const place = { movementX: by, clientX: x, clientY: 50 + down };
    const pointer = { pointerId: 1, pointerType: 'mouse', ...place };
    return { ...pointer, ...keys, currentTarget: field } as unknown as PointerEvent;
  };
  const field = fieldThat(canLock);
  scrub.press(event(0), value, step);
  const move = (by: number, held?: Held) => {
    scrub.move(event(by, held));
    frames.splice(0).forEach((frame) => {
      frame();
    });
    return values.at(-1);
  };
  return { scrub, done, values, move, event };
}

beforeEach(() => {
  frames = [];
  listeners = [];
  locked = null;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1));
  vi.stubGlobal('document', {
    get pointerLockElement() {
      return locked;
    },
    exitPointerLock: () => (locked = null),
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    removeEventListener: () => (listeners = []),
  });
  return () => vi.unstubAllGlobals();
});

describe('a number that is dragged', () => {
  it('goes a step every six pixels, a tenth of one with Shift, and goes on from there', () => {
    const { move } = scrubOf(4, 1);
    expect(move(12)).toBe(6);
    expect(move(18, { shiftKey: true })).toBe(6);
    expect(move(18, { shiftKey: true })).toBe(6.3);
    expect(move(0)).toBe(6.3);
    expect(move(-12)).toBe(4.3);
  });

  it('keeps to multiples of the step with Ctrl', () => {
    const { move } = scrubOf(0.37, 0.1);
    expect(move(6)).toBe(0.47);
    expect(move(0, { ctrlKey: true })).toBe(0.5);
  });

  it('is no drag within three pixels, but a click', () => {
    const { scrub, done, values, move } = scrubOf(4, 1);
    move(2);
    scrub.release();
    expect([done, values]).toEqual([['click'], []]);
  });

  it('is neither where the pointer goes up or down', () => {
    const { scrub, done, values, move } = scrubOf(4, 1);
    move(5, { down: 80 });
    move(30, { down: 80 });
    scrub.release();
    expect([done, values]).toEqual([[], []]);
  });

  it('may go askew', () => {
    const { done, values, move } = scrubOf(4, 1);
    move(12, { down: 6 });
    move(0, { down: 60 });
    expect([done, values]).toEqual([['begin'], [6, 6]]);
  });

  it('is set at most once a frame, and at last to where it was let go', () => {
    const { scrub, done, values, event } = scrubOf(0, 1);
    for (let count = 0; count < 5; count++) scrub.move(event(6));
    // The first move at once, the others with the next frame.
    expect(values).toEqual([1]);
    scrub.release();
    expect([values, done, frames]).toEqual([[1, 5], ['begin', 'keep'], []]);
  });

  it('is taken back, and what follows changes nothing', () => {
    const { scrub, done, values, move } = scrubOf(0, 1);
    move(12);
    scrub.cancel();
    move(12);
    scrub.release();
    expect([done, values]).toEqual([['begin', 'abandon'], [2]]);
  });
});

describe('the pointer of a drag', () => {
  it('is locked to its place, where it says how far it would have gone', async () => {
    const { scrub, done, move } = scrubOf(0, 1, true);
    move(6);
    await Promise.resolve();
    expect(locked).not.toBeNull();
    expect(move(6)).toBe(2);
    expect(move(600)).toBe(102);
    scrub.release();
    expect([locked, done]).toEqual([null, ['begin', 'keep']]);
  });

  it('that the browser unlocks takes the drag back', async () => {
    const { done, move } = scrubOf(0, 1, true);
    move(6);
    await Promise.resolve();
    await Promise.resolve();
    locked = null;
    listeners.forEach((listener) => {
      listener();
    });
    expect(done).toEqual(['begin', 'abandon']);
  });
});
