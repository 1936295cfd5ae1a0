import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../../src/editor/presenting/reading-order.ts';

/** Names in the order in which boxes, as `[x, y, width, height]`, are read. */
function read(boxes: Readonly<Record<string, readonly [number, number, number, number]>>): string {
  const items = Object.entries(boxes).map(([name, [x, y, width, height]]) => {
    return { name, box: { x, y, width, height } };
  });
  return inReadingOrder(items)
    .map(({ name }) => name)
    .join(' ');
}

describe('the order in which frames are read', () => {
  it('is from left to right, and row by row from the top', () => {
    expect(
      read({
        d: [500, 400, 100, 100],
        b: [500, 0, 100, 100],
        c: [0, 400, 100, 100],
        a: [0, 0, 100, 100],
      }),
    ).toBe('a b c d');
  });

  it('takes what stands a little higher or lower for the same row', () => {
    expect(read({ b: [300, 0, 100, 100], a: [0, 40, 100, 100], c: [600, 49, 100, 100] })).toBe(
      'a b c',
    );
    expect(read({ a: [300, 0, 100, 100], b: [0, 60, 100, 100] })).toBe('a b');
  });

  it('has a low frame beside a high one in its row', () => {
    expect(read({ b: [300, 0, 100, 400], a: [0, 180, 100, 60], c: [0, 380, 100, 60] })).toBe(
      'a b c',
    );
  });

  it('is the same whatever the order of the document', () => {
    const boxes = { a: [0, 0, 50, 50], b: [90, 10, 50, 50], c: [10, 100, 50, 50] } as const;
    const { a, b, c } = boxes;
    expect(read({ c, b, a })).toBe(read(boxes));
    expect(read({})).toBe('');
  });
});
