/** The names of the looks: what the settings offer, and what pictures are drawn in. */
export type ThemeName = 'light' | 'dark' | 'contrastLight' | 'contrastDark';

/** The tokens of the look, as CSS writes them. Everything that has a colour takes it from here. */
export interface Theme {
  readonly ground: string;
  readonly panel: string;
  readonly raised: string;
  readonly hover: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Of what cannot be used at the moment. */
  readonly disabled: string;
  readonly dots: string;
  readonly wire: string;
  /** Of values, everywhere: text, wires, plots, pulses. */
  readonly value: string;
  readonly valueGround: string;
  readonly valueWire: string;
  /** Of gradients. */
  readonly gradient: string;
  readonly gradientGround: string;
  readonly gradientHalo: string;
  /** Heat maps, around 0: brown and teal from ColorBrewer's BrBG, safe for colour-blind readers. */
  readonly heatNegative: string;
  readonly heatZero: string;
  readonly heatPositive: string;
  readonly fine: string;
  readonly danger: string;
  readonly dangerGround: string;
  /** Text on a ground of `gradient` or `danger`. */
  readonly onAccent: string;
  readonly focus: string;
  /** Lines that a dragged node is in line with. */
  readonly guide: string;
  /** Of frames: their titles and borders; their ground is the same, thinned to `frameGround` of it. */
  readonly frameGray: string;
  readonly frameBlue: string;
  readonly frameGreen: string;
  readonly frameYellow: string;
  readonly frameRed: string;
  readonly framePurple: string;
  readonly frameGround: string;
  /** The paper of notes. */
  readonly note: string;
  readonly noteLine: string;
  /** Shadows, as `box-shadow` takes them. */
  readonly shadow: string;
  readonly shadowRaised: string;
}

/** A good page. */
const light: Theme = {
  ground: '#fbfaf7',
  panel: '#ffffff',
  raised: '#ffffff',
  hover: '#f4f2ed',
  ink: '#1f2328',
  muted: '#63676e',
  line: '#e2dfd8',
  lineStrong: '#8b8a83',
  disabled: '#8b8a83',
  dots: '#dedbd3',
  wire: '#c9c6bd',
  value: '#0a5aa8',
  valueGround: '#e3eefb',
  valueWire: '#6ba3db',
  gradient: '#b1410b',
  gradientGround: '#fdebe0',
  gradientHalo: '#b1410b33',
  heatNegative: '#d8b365',
  heatZero: '#fcfcfa',
  heatPositive: '#5ab4ac',
  fine: '#1b6e3c',
  danger: '#b3261e',
  dangerGround: '#fdeceb',
  onAccent: '#ffffff',
  focus: '#0a5aa8',
  guide: '#c2187a',
  frameGray: '#4f5a6b',
  frameBlue: '#35608f',
  frameGreen: '#2a6b45',
  frameYellow: '#735600',
  frameRed: '#a03050',
  framePurple: '#6b4aa0',
  frameGround: '0.13',
  note: '#fffbe8',
  noteLine: '#d9cfa6',
  shadow: '0 1px 2px #1f232814, 0 4px 12px #1f23280f',
  shadowRaised: '0 2px 6px #1f23281f, 0 12px 32px #1f23281f',
};

/** A good blackboard. */
const dark: Theme = {
  ground: '#14181c',
  panel: '#1b2026',
  raised: '#20262d',
  hover: '#2a313a',
  ink: '#eef1f4',
  muted: '#a3abb5',
  line: '#2f363f',
  lineStrong: '#747d88',
  disabled: '#747d88',
  dots: '#2b3138',
  wire: '#3f4750',
  value: '#7fb8ff',
  valueGround: '#172a40',
  valueWire: '#3d6ea6',
  gradient: '#ffab70',
  gradientGround: '#3c2516',
  gradientHalo: '#ffab7033',
  heatNegative: '#8c510a',
  heatZero: '#262d35',
  heatPositive: '#01665e',
  fine: '#7fd79f',
  danger: '#ff8f87',
  dangerGround: '#40201e',
  onAccent: '#14181c',
  focus: '#7fb8ff',
  guide: '#ff7ac2',
  frameGray: '#aab8ca',
  frameBlue: '#8fb4e0',
  frameGreen: '#86c9a0',
  frameYellow: '#d9c26a',
  frameRed: '#eb9aa8',
  framePurple: '#bfa5ec',
  frameGround: '0.05',
  note: '#2b2a20',
  noteLine: '#5a563d',
  shadow: '0 1px 2px #0006, 0 4px 12px #0004',
  shadowRaised: '0 2px 6px #0008, 0 12px 32px #0006',
};

/** Black on white, for projectors and for eyes that need it: text at 7:1 or more. */
const contrastLight: Theme = {
  ground: '#ffffff',
  panel: '#ffffff',
  raised: '#ffffff',
  hover: '#e6e6e6',
  ink: '#000000',
  muted: '#2b2b2b',
  line: '#000000',
  lineStrong: '#000000',
  disabled: '#8a8a8a',
  dots: '#b5b5b5',
  wire: '#5c5c5c',
  value: '#00347a',
  valueGround: '#d6e6ff',
  valueWire: '#0a5aa8',
  gradient: '#7a2500',
  gradientGround: '#ffe3d1',
  gradientHalo: '#7a250040',
  heatNegative: '#d8b365',
  heatZero: '#ffffff',
  heatPositive: '#5ab4ac',
  fine: '#004d20',
  danger: '#8c0009',
  dangerGround: '#ffe0de',
  onAccent: '#ffffff',
  focus: '#00347a',
  guide: '#8f0056',
  frameGray: '#2b2b2b',
  frameBlue: '#123f73',
  frameGreen: '#0b4a26',
  frameYellow: '#4f3b00',
  frameRed: '#7a0f33',
  framePurple: '#43217a',
  frameGround: '0.13',
  note: '#ffffff',
  noteLine: '#000000',
  shadow: 'none',
  shadowRaised: '0 0 0 1px #000000',
};

/** White on black, likewise. */
const contrastDark: Theme = {
  ground: '#000000',
  panel: '#000000',
  raised: '#000000',
  hover: '#2a2a2a',
  ink: '#ffffff',
  muted: '#d6d6d6',
  line: '#ffffff',
  lineStrong: '#ffffff',
  disabled: '#7d7d7d',
  dots: '#4a4a4a',
  wire: '#9c9c9c',
  value: '#9cccff',
  valueGround: '#06294d',
  valueWire: '#6fb1ff',
  gradient: '#ffc299',
  gradientGround: '#4d2408',
  gradientHalo: '#ffc29940',
  heatNegative: '#7a4508',
  heatZero: '#000000',
  heatPositive: '#005a53',
  fine: '#9df0b8',
  danger: '#ffb3ad',
  dangerGround: '#5c1512',
  onAccent: '#000000',
  focus: '#ffe14d',
  guide: '#ff9ad5',
  frameGray: '#d6d6d6',
  frameBlue: '#b8d8ff',
  frameGreen: '#b3f0c8',
  frameYellow: '#ffe98a',
  frameRed: '#ffc0cc',
  framePurple: '#dcc8ff',
  frameGround: '0.05',
  note: '#000000',
  noteLine: '#ffffff',
  shadow: 'none',
  shadowRaised: '0 0 0 1px #ffffff',
};

/**
 * Where the system chooses all colours, drawings take them from it as well. Heat maps keep theirs,
 * which are a scale.
 */
export const forcedColors: Partial<Theme> = {
  ground: 'Canvas',
  panel: 'Canvas',
  raised: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  lineStrong: 'CanvasText',
  disabled: 'GrayText',
  dots: 'GrayText',
  wire: 'CanvasText',
  value: 'LinkText',
  valueGround: 'Canvas',
  valueWire: 'LinkText',
  gradient: 'Highlight',
  gradientGround: 'Canvas',
  gradientHalo: 'Canvas',
  onAccent: 'HighlightText',
  focus: 'Highlight',
  frameGray: 'CanvasText',
  frameBlue: 'CanvasText',
  frameGreen: 'CanvasText',
  frameYellow: 'CanvasText',
  frameRed: 'CanvasText',
  framePurple: 'CanvasText',
  frameGround: '0.13',
  note: 'Canvas',
  noteLine: 'CanvasText',
};

/** Every look by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  contrastLight,
  contrastDark,
};
