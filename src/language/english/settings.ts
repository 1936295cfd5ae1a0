import type { SettingsTexts } from '../texts/settings-texts.ts';

const themes = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const;

/** See `Catalogue.settings`. */
export const settings: SettingsTexts = {
  title: 'Settings',
  theme: {
    title: 'Look',
    explanation: 'High contrast is black on white, or white on black where the system is dark.',
    choices: themes,
    chosen: (theme) => `Look: ${themes[theme].toLowerCase()}.`,
  },
  language: { title: 'Language', system: 'As the browser' },
  navigation: {
    title: 'Mouse or trackpad',
    explanation:
      'Zooming always works by pinching and by Ctrl + wheel; dragging empty canvas moves the view.',
    choices: {
      auto: 'Tell apart: a mouse wheel zooms, two fingers move',
      mouse: 'Mouse: the wheel zooms',
      trackpad: 'Trackpad: the wheel and two fingers move',
    },
  },
  switches: {
    hasSingleKeys: {
      title: 'Shortcuts of a single key',
      explanation: 'Such as N for a note. Off, only keys with Ctrl or Alt are commands.',
    },
    snaps: {
      title: 'Snapping',
      explanation: 'What is dragged snaps to its neighbours and to the grid; Ctrl suspends it.',
    },
    hasMinimap: {
      title: 'Minimap',
      explanation: 'The whole graph, small, in a corner: drag in it to move the view.',
    },
    isPaletteOpen: { title: 'Palette', explanation: 'The operations, beside the canvas.' },
    isInspectorOpen: {
      title: 'Inspector',
      explanation: 'What is to be known about whatever is selected.',
    },
  },
  kept: 'Settings take effect at once and stay in this browser.',
};
