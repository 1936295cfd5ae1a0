import { describe, expect, it } from 'vitest';
import { FRAME_COLORS } from '../../../src/document/graph-document.ts';
import { frameToken } from '../../../src/theme/frame-token.ts';
import { themes, type Theme, type ThemeName } from '../../../src/theme/themes.ts';

type Rgb = readonly [number, number, number];

function rgb(color: string): Rgb {
  const digits = /^#([\da-f]{6})/i.exec(color)?.[1] ?? '';
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** The contrast of two colours, by WCAG 2. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (color: Rgb) => {
    const [red, green, blue] = color.map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function mixed(over: Rgb, ground: Rgb, share: number): Rgb {
  return over.map((byte, at) => byte * share + ground[at]! * (1 - share)) as unknown as Rgb;
}

/** Text and the grounds that it stands on. */
const pairs: readonly (readonly [keyof Theme, readonly (keyof Theme)[]])[] = [
  ['ink', ['ground', 'panel', 'raised', 'hover', 'note']],
  ['ink', ['heatNegative', 'heatZero', 'heatPositive']],
  ['muted', ['ground', 'panel', 'raised', 'hover', 'note']],
  ['value', ['panel', 'raised', 'valueGround', 'note']],
  ['gradient', ['ground', 'panel', 'raised', 'gradientGround', 'note']],
  ['danger', ['panel', 'raised', 'dangerGround', 'note']],
  ['fine', ['panel', 'raised']],
  ['onAccent', ['gradient', 'danger']],
];

describe.each(Object.entries(themes) as [ThemeName, Theme][])('%s', (name, theme) => {
  const least = name.startsWith('contrast') ? 7 : 4.5;

  it.each(pairs)(`has %s readable on %j`, (ink, grounds) => {
    for (const ground of grounds) {
      expect(contrast(rgb(theme[ink]), rgb(theme[ground])), ground).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(FRAME_COLORS)('has the titles of %s frames readable', (color) => {
    const ink = rgb(theme[frameToken[color]]);
    const ground = mixed(ink, rgb(theme.ground), Number(theme.frameGround));
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
  });

  it('has lines of controls that can be told from their ground', () => {
    for (const ground of ['ground', 'panel', 'raised'] as const) {
      expect(contrast(rgb(theme.lineStrong), rgb(theme[ground])), ground).toBeGreaterThanOrEqual(3);
      expect(contrast(rgb(theme.focus), rgb(theme[ground])), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
