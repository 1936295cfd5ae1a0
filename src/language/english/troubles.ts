import type { TroubleTexts } from '../texts/keeping-texts.ts';
import { listed, titled } from './words.ts';

/** See `Catalogue.troubles`. */
export const troubles: TroubleTexts = {
  failed: {
    full: 'The browser’s storage is full, so the graph is not saved. Delete graphs in the library and try again, or save this one as a file.',
    refused:
      'The browser lets this page store nothing, as in some private windows, so the graph is not saved. Save it as a file to keep it.',
    outdated:
      'A newer version of Backflow is open in another tab, so this one cannot save. Save the graph as a file, then reload the page.',
    failed: 'The browser could not save the graph. Try again, or save it as a file.',
  },
  tryAgain: 'Try again',
  saveAsFile: 'Save as a file',
  parted: (title) =>
    `Another tab has changed this graph too. What you see here is kept as “${title}”; nothing is lost.`,
  showOther: 'Show the other tab’s graph',
  keepCopy: 'Keep the copy',
  unreadable: (title, sentence) =>
    `“${titled(title)}”, which was open last, cannot be read: ${sentence} The library keeps it and offers its text. Here is the first example.`,
  unopened: {
    full: 'The browser’s storage is full, so the graph that was open last cannot be read. Here is the first example.',
    refused:
      'The browser does not let this page read what it has stored, so the graph that was open last is not here. Reload the page to try again.',
    outdated:
      'A newer version of Backflow has stored the graph that was open last. Reload the page to open it.',
    failed:
      'The graph that was open last could not be read from the browser’s storage. Reload the page to try again.',
  },
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB, more than a canvas can show.`,
  unreadableFile: 'The file cannot be read: it may be a folder, or gone.',
  cutPicture: (name) =>
    `The graph in ${name} is whole and open, but the picture itself is cut off; export it again to have both.`,
  notAllowed: (name) =>
    `${name} was not saved: the page may not write to it. Save again and allow it, or save under another name.`,
  notWritten: (name) =>
    `${name} could not be written: the disk may be full or the file locked. Save under another name.`,
  unknownExample: (name, known) =>
    `There is no example “${name}”; choose one of ${listed(known)}. Here is the first one.`,
  recovered: 'The graph is saved again.',
  followed: 'This graph was changed in another tab or in the library: here is its latest state.',
};
