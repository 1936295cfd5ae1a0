import type { PresentingTexts } from '../texts/presenting-texts.ts';

/** See `Catalogue.presenting`. */
export const presenting: PresentingTexts = {
  bar: 'Presentation',
  whole: 'The whole graph',
  untitled: 'Frame without a title',
  slide: (number, count) => `${number} / ${count}`,
  told: (number, count) => `step ${number} of ${count}`,
  announced: (number, count, title) => `Slide ${number} of ${count}: ${title}.`,
  end: 'End the presentation',
  ended: 'The presentation is over.',
  laser: {
    off: 'Laser pointer off.',
    dot: 'Laser pointer: a dot.',
    trail: 'Laser pointer: a trail that fades.',
  },
  black: 'The screen is black.',
  notBlack: 'The screen shows the graph again.',
  showAgain: 'Show the graph again',
  refused:
    'The browser did not open the audience’s window: allow this page to open windows, then press the button again.',
  audience: {
    title: 'Audience’s window',
    waiting: 'Waiting for the presentation…',
    alone: 'Nobody is presenting here: open this window from the bar of a presentation.',
    ended: 'The presentation is over.',
    fullScreen: 'Full screen',
  },
};
