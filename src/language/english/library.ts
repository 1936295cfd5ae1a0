import { dayOf, isJustNow } from '../shared/day-of.ts';
import type { LibraryTexts } from '../texts/keeping-texts.ts';

const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });
const second = new Intl.DateTimeFormat('en', { timeStyle: 'medium', hour12: false });
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const longDay = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** `just now`, `today at 14:03`, `3 May at 14:03`, `3 May 2026`. */
function when(at: number, now: number): string {
  return isJustNow(at, now) ? 'just now' : dated(at, now, time);
}

/** The same to the second, since versions can follow each other closely. */
function moment(at: number, now: number): string {
  return dated(at, now, second);
}

function dated(at: number, now: number, clock: Intl.DateTimeFormat): string {
  switch (dayOf(at, now)) {
    case 'today':
      return `today at ${clock.format(at)}`;
    case 'thisYear':
      return `${day.format(at)} at ${clock.format(at)}`;
    case 'otherYear':
      return longDay.format(at);
  }
}

/** See `Catalogue.library`. */
export const library: LibraryTexts = {
  title: 'Library',
  empty: 'Nothing is here yet. Every graph that you edit is saved here by itself.',
  closed: {
    full: 'The browser’s storage is full, and the library cannot be read. Free some room on this device and reload the page.',
    refused:
      'The browser lets this page store nothing, as in some private windows, so there is no library. Save graphs as files to keep them.',
    outdated:
      'A newer version of Backflow is open in another tab. Reload the page to see the library.',
    failed: 'The browser could not read the library. Close it, and open it again.',
  },
  edited: (at, now) => `Edited ${when(at, now)}`,
  savedAt: (at, now, label) => `${label === '' ? 'Saved' : label}, ${moment(at, now)}`,
  isOpen: 'On the canvas',
  open: 'Open',
  rename: 'Rename',
  duplicate: 'Duplicate',
  delete: 'Delete',
  versions: 'Versions',
  actionOn: (action, title) => `${action} “${title}”`,
  nameField: (title) => `Title of “${title}”`,
  picture: (title) => `Picture of “${title}”`,
  deleted: (title) => `Deleted “${title}”.`,
  undo: 'Undo',
  unreadable: (sentence) => `Cannot be read: ${sentence} Its text is kept.`,
  downloadText: 'Save its text as a file',
  notDone: {
    full: 'The browser’s storage is full: nothing was changed. Delete graphs to make room.',
    refused: 'The browser does not let this page store anything: nothing was changed.',
    outdated:
      'A newer version of Backflow is open in another tab: reload the page to change the library.',
    failed: 'The browser could not do that: nothing was changed. Try again.',
  },
  back: 'Back to the library',
  versionsOf: (title) => `Versions of “${title}”`,
  noVersions: 'No earlier version yet: each edit that is saved makes one.',
  current: 'As it is now',
  asOpened: (at, now) => `As it was opened, ${moment(at, now)}`,
  restore: 'Restore this version',
  restored: (at, now) => `Restore the version of ${moment(at, now)}`,
};
