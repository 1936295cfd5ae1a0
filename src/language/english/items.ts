import type { ItemTexts } from '../texts/item-texts.ts';
import { counted, countedEach } from './words.ts';

/** See `Catalogue.items`. */
export const items: ItemTexts = {
  frame: {
    name: (title, count) => `Frame ${title}, ${counted(count, 'node')}`,
    untitled: 'Frame',
    titleField: 'Title of the frame',
    colors: {
      gray: 'Gray',
      blue: 'Blue',
      green: 'Green',
      yellow: 'Yellow',
      red: 'Red',
      purple: 'Purple',
    },
    color: 'Colour',
    ungroup: 'Ungroup',
    hint: 'Drag the title or the border to move what is inside. Drop a node inside to put it in; press F while dragging one to take it out.',
  },
  note: {
    name: (beginning) => (beginning === '' ? 'Empty note' : `Note: ${beginning}`),
    field: 'Text of the note',
    empty: 'Empty note: double-click to write.',
    placeholder: 'Markdown, with $mathematics$',
    size: 'Size of the note: arrow keys change it',
    edit: 'Edit text',
    hint: 'Markdown with formulas between dollar signs. Ctrl + click follows a link.',
  },
  about: {
    title: 'About this graph',
    empty: 'This graph has no description yet.',
    field: 'Description',
    edit: 'Edit',
    done: 'Done',
    syntax: 'Markdown, with mathematics between dollar signs: $\\frac{\\partial f}{\\partial x}$.',
  },
  selected: (nodes, frames, notes) =>
    `${countedEach({ node: nodes, frame: frames, note: notes })} selected.`,
  brokenTex: (position) =>
    position === null
      ? 'This formula cannot be typeset: mend its TeX.'
      : `This formula cannot be typeset: mend its TeX at character ${position}.`,
  followLink: (address) => `${address} (Ctrl + click)`,
};
