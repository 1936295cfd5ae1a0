import { describe, expect, test } from 'vitest';
import { cornerFor } from '../../../src/layout/inspector-corner.ts';

const frame = { x: 200, y: 50, width: 1000, height: 600 };
const size = { width: 300, height: 250 };
const still = { x: 0, y: 0 };
const at = (x: number, y: number) => ({ x, y, width: 80, height: 60 });

describe('the inspector', () => {
  test.each([false, true])(
    'stays in its corner beside a node that it leaves free (%j)',
    (isLow) => {
      expect(cornerFor(at(400, 100), frame, size, isLow)).toEqual({ isLow, pan: still });
    },
  );

  test('takes the other corner where it would cover the node, and stays there', () => {
    const upper = at(1000, 100);
    expect(cornerFor(upper, frame, size, false)).toEqual({ isLow: true, pan: still });
    expect(cornerFor(upper, frame, size, true)).toEqual({ isLow: true, pan: still });
    expect(cornerFor(at(1000, 550), frame, size, true)).toEqual({ isLow: false, pan: still });
  });

  test('has the canvas move just enough where neither corner is free', () => {
    const tall = { width: 300, height: 540 };
    // The inspector begins at 884, and the node ends at 930; 24 pixels lie between them.
    expect(cornerFor(at(850, 300), frame, tall, false)).toEqual({
      isLow: false,
      pan: { x: -70, y: 0 },
    });
    // The inspector ends at 366, and the node begins at 360.
    const half = { width: 300, height: 300 };
    expect(cornerFor(at(1000, 360), frame, half, false).pan).toEqual({ x: 0, y: 30 });
    // In the lower corner it begins at 322.
    expect(cornerFor(at(1000, 290), frame, half, true).pan).toEqual({ x: 0, y: -52 });
  });
});
