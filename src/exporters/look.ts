import { print } from '../theme/print.ts';
import { themes, type Theme, type ThemeName } from '../theme/themes.ts';

/** The looks of pictures: those of the screen, and `mono` for print in one colour. */
export type LookName = ThemeName | 'mono';

/** What a picture is drawn in. */
export interface Look {
  readonly theme: Theme;
  /** Whether nothing may be told by a hue alone. */
  readonly isMono: boolean;
}

export const lookNames: readonly LookName[] = [...(Object.keys(themes) as ThemeName[]), 'mono'];

export function lookOf(name: LookName): Look {
  return name === 'mono' ? { theme: print, isMono: true } : { theme: themes[name], isMono: false };
}

/** A colour with its opacity apart, since not every program reads colours of eight digits. */
export function strokeOf(colour: string): { stroke: string; 'stroke-opacity'?: number } {
  if (colour.length !== 9) return { stroke: colour };
  const opacity = Number.parseInt(colour.slice(7), 16) / 255;
  return { stroke: colour.slice(0, 7), 'stroke-opacity': opacity };
}
