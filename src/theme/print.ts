import type { Theme } from './themes.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';

/**
 * Ink on paper. What hues tell elsewhere is told by dashes, weights, hatching and signs, so that a
 * copy in one colour loses nothing.
 */
export const print: Theme = {
  ground: WHITE,
  panel: WHITE,
  raised: WHITE,
  hover: '#e4e4e4',
  ink: BLACK,
  muted: '#444444',
  line: '#555555',
  lineStrong: BLACK,
  disabled: '#777777',
  dots: '#bbbbbb',
  wire: '#777777',
  value: BLACK,
  valueGround: WHITE,
  valueWire: '#333333',
  gradient: BLACK,
  gradientGround: WHITE,
  gradientHalo: '#0000001f',
  heatNegative: '#c4c4c4',
  heatZero: WHITE,
  heatPositive: '#c4c4c4',
  fine: BLACK,
  danger: BLACK,
  dangerGround: WHITE,
  onAccent: WHITE,
  focus: BLACK,
  guide: BLACK,
  shadow: 'none',
  shadowRaised: 'none',
  frameGray: BLACK,
  frameBlue: BLACK,
  frameGreen: BLACK,
  frameYellow: BLACK,
  frameRed: BLACK,
  framePurple: BLACK,
  frameGround: '0.13',
  note: WHITE,
  noteLine: '#555555',
};
