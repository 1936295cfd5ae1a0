import type { FileTexts } from '../texts/file-texts.ts';

/** The list of recent files, in English. */
export const files: FileTexts = {
  title: 'Recent files',
  search: 'Search recent files',
  none: 'Files that you open or save appear here, in browsers that can write to them again.',
  nothing: (query) => `No recent file is called “${query}”.`,
  forbidden: (name) =>
    `${name} was not opened: the page may not read it. Choose it again and allow it.`,
};
