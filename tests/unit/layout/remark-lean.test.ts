import { expect, it } from 'vitest';
import { remarkLean } from '../../../src/layout/remark-lean.ts';

const sight = { x: 100, y: 0, width: 800, height: 500 };
const long = 'The shapes do not fit, which takes several lines to say.';

it('a remark stands under the middle of its node where all of it can be seen there', () => {
  expect(remarkLean(long, 500, sight)).toBe(0);
  expect(remarkLean(long, 858, null)).toBe(0);
});

it.each([
  ['right', 858, -46],
  ['left', 142, 46],
])('at the %s edge of the view it moves aside', (_, middle, lean) => {
  expect(remarkLean(long, middle, sight)).toBe(lean);
});

it('a short one moves only as far as it must, and none follows into view a node that is out of it', () => {
  expect(remarkLean('NaN', 885, sight)).toBe(-3.5);
  expect(remarkLean(long, 950, sight)).toBe(0);
  expect(remarkLean(long, 50, sight)).toBe(0);
});
