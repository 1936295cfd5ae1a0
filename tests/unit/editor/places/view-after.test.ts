import { describe, expect, it } from 'vitest';
import { viewAfter } from '../../../../src/editor/places/view-after.ts';
import type { Box } from '../../../../src/layout/geometry.ts';

const box = (x: number, y = 0): Box => ({ x, y, width: 100, height: 100 });
const sight: Box = { x: 0, y: 0, width: 1000, height: 600 };
const row = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => box(from + at * 200, 100));

describe('the view after a change', () => {
  it('stays where what has changed is seen, however little else is', () => {
    expect(viewAfter({ box: box(100), isGone: false }, row(900, 6), sight)).toBe('stay');
  });

  it('turns to a change out of sight while most of the graph is seen', () => {
    expect(viewAfter({ box: box(1200), isGone: false }, row(400, 5), sight)).toBe('reveal');
  });

  it('shows the whole graph once what stood before it is gone', () => {
    expect(viewAfter({ box: box(100), isGone: true }, row(900, 6), sight)).toBe('fit');
    expect(viewAfter({ box: box(100), isGone: true }, row(5000, 40), sight)).toBe('fit');
    expect(viewAfter({ box: box(100), isGone: true }, row(400, 4), sight)).toBe('stay');
  });

  it('stays close to a detail of a large graph', () => {
    expect(viewAfter({ box: box(100), isGone: true }, row(400, 60), sight)).toBe('stay');
    expect(viewAfter({ box: box(9000), isGone: false }, row(400, 60), sight)).toBe('reveal');
  });
});
