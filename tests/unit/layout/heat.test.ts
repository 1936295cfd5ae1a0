import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalar, tensorOf } from '../../../src/engine/tensor.ts';
import {
  colourOf,
  heatBlocks,
  heatColour,
  heatShares,
  type Colour,
} from '../../../src/layout/heat.ts';
import { themes } from '../../../src/theme/themes.ts';
import { CELL, mapsFor, sidesOf } from '../../../src/layout/heat-maps.ts';

describe('the place of an entry on the scale', () => {
  it('is its share of the largest magnitude', () => {
    expect([
      ...heatShares(
        tensorOf([
          [1, -4],
          [2, 0],
        ]),
      ),
    ]).toEqual([0.25, -1, 0.5, 0]);
  });

  it('is 0 where all entries are, at the ends for infinities, and none for NaN', () => {
    expect([...heatShares(tensorOf([0, 0]))]).toEqual([0, 0]);
    const shares = heatShares(tensorOf([2, Infinity, -Infinity, Number.NaN, -1]));
    expect([...shares]).toEqual([1, 1, -1, Number.NaN, -0.5]);
  });
});

describe('the blocks of a large tensor', () => {
  it('are means of parts whose sides differ by one at most', () => {
    const tensor = tensorOf([
      [1, 3, 5, 7, 9],
      [1, 3, 5, 7, 9],
      [0, 0, 0, 0, 6],
    ]);
    const blocks = heatBlocks(tensor, 2, 2);
    expect(blocks.shape).toEqual([2, 2]);
    expect([...blocks.data]).toEqual([3, 8, 0, 3]);
  });

  it('are the entries themselves where there is room', () => {
    expect(heatBlocks(tensorOf([1, 2, 3]), 10, 10)).toEqual({
      shape: [1, 3],
      data: Float64Array.of(1, 2, 3),
    });
  });

  it('are never more than asked for and keep the mean of equal blocks', () => {
    const side = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(side, side, side, (rows, columns, times) => {
        const data = Float64Array.from({ length: rows * times * columns }, (_, at) => at % 7);
        const blocks = heatBlocks({ shape: [rows * times, columns], data }, rows, columns);
        expect(blocks.shape).toEqual([rows, columns]);
        const mean = (list: Float64Array) => list.reduce((a, b) => a + b, 0) / list.length;
        expect(mean(blocks.data)).toBeCloseTo(mean(data), 10);
      }),
    );
  });
});

describe('the room for heat maps', () => {
  it('is none for a scalar', () => {
    expect(mapsFor([], true)).toBeNull();
  });

  it('holds the cells of a small tensor twice, value above gradient', () => {
    const maps = mapsFor([2, 3], true)!;
    expect(maps).toMatchObject({ kind: 'cells', isBeside: false, hasGradient: true });
    expect(maps.map).toEqual({ width: 3 * CELL.width, height: 2 * CELL.height });
    expect(maps.height).toBeGreaterThan(2 * maps.map.height);
  });

  it('puts a tall pair side by side, and a constant has one map only', () => {
    expect(mapsFor([5, 1], true)).toMatchObject({ isBeside: true, height: 5 * CELL.height });
    expect(mapsFor([5, 1], false)).toMatchObject({ isBeside: false, hasGradient: false });
  });

  it('is the same for all large shapes', () => {
    expect(mapsFor([784, 128], true)).toEqual(mapsFor([6, 2], true));
    expect(mapsFor([784, 128], true)!.kind).toBe('summary');
  });

  it('draws a vector as a row', () => {
    expect([sidesOf([]), sidesOf([4]), sidesOf([2, 3])]).toEqual([
      [1, 1],
      [1, 4],
      [2, 3],
    ]);
  });
});

describe('the colours of the scale', () => {
  for (const [theme, tokens] of Object.entries(themes)) {
    const scale = {
      negative: colourOf(tokens.heatNegative),
      zero: colourOf(tokens.heatZero),
      positive: colourOf(tokens.heatPositive),
    };

    it(`leave the numbers a contrast of 4.5 : 1 everywhere (${theme})`, () => {
      for (let share = -1; share <= 1; share += 1 / 64) {
        const colour = heatColour(scale, share)!;
        expect(contrast(colour, colourOf(tokens.ink)), `at ${share}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(
        contrast(colourOf(tokens.danger), colourOf(tokens.dangerGround)),
      ).toBeGreaterThanOrEqual(4.5);
    });

    it(`tell the signs apart with red or green missing (${theme})`, () => {
      for (const seen of [
        [1, 2],
        [0, 2],
      ] as const) {
        const distance = seen.reduce<number>((sum, channel) => {
          return sum + Math.abs(scale.negative[channel] - scale.positive[channel]);
        }, 0);
        expect(distance).toBeGreaterThan(60);
      }
    });
  }

  it('go through the colour of 0, and NaN has none', () => {
    const scale = {
      negative: colourOf('#f00'),
      zero: colourOf('#fff'),
      positive: colourOf('#0000ff'),
    };
    expect(heatColour(scale, 0)).toEqual([255, 255, 255]);
    expect(heatColour(scale, -1)).toEqual([255, 0, 0]);
    expect(heatColour(scale, 1)).toEqual([0, 0, 255]);
    expect(heatColour(scale, heatShares(scalar(Number.NaN))[0]!)).toBeNull();
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
