import type { KeyTexts } from '../texts/key-texts.ts';

/** What the sheet of shortcuts says about changing them, in English. */
export const keys: KeyTexts = {
  hint: 'Press a shortcut to change it: then type another, Backspace for none, Escape to keep it.',
  reset: 'Restore all',
  restored: 'All shortcuts are as they were at first.',
  waiting: 'Type a key…',
  none: 'none',
  assigned: (key, title) => `${key}: ${title}.`,
  taken: (key, title, from) => `${key}: ${title}; no longer ${from}.`,
  cleared: (title) => `${title} has no shortcut.`,
};
