import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/layout/geometry.ts';
import { roomFor } from '../../../src/layout/placement.ts';

/** As many as no call takes as its arguments. */
const MANY = 200_000;

const row = Array.from({ length: MANY }, (_, at) => ({ x: 10 * at, y: -at, width: 5, height: 7 }));

describe('many boxes', () => {
  it('have bounds, of whatever number they are', () => {
    expect(boundsOf(row)).toEqual({
      x: 0,
      y: 1 - MANY,
      width: 10 * (MANY - 1) + 5,
      height: MANY - 1 + 7,
    });
    expect(boundsOf([])).toBeNull();
  });

  it('leave room to their right', () => {
    const nowhere = { x: 0, y: 0, width: 10, height: 10 };
    const { x } = roomFor({ width: 20, height: 20 }, { x: 0, y: 0 }, row, nowhere);
    expect(x).toBeGreaterThan(10 * (MANY - 1));
  });
});
