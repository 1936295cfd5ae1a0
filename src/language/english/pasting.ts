import type { PastingTexts } from '../texts/pasting-texts.ts';
import { counted } from './words.ts';

/** See `Catalogue.pasting`. */
export const pasting: PastingTexts = {
  pasted: (count) => `Pasted ${counted(count, 'node')}.`,
  clipboard: 'Clipboard',
  noGraph:
    'The clipboard holds no graph: copy nodes, or the text of a Backflow document, and paste that.',
  tooLong: (megabytes) =>
    `The clipboard holds more than ${megabytes} MB, more than can be pasted: open it as a file.`,
  tooMany: (count, most) =>
    `The clipboard holds ${count} nodes, and ${most} can be pasted at once: open it as a file.`,
  closed:
    'The browser lets no page read the clipboard at a click: press Ctrl + V, or ⌘ + V on a Mac.',
};
