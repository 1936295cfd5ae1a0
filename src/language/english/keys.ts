import type { KeyTexts } from '../texts/key-texts.ts';

/** What the sheet of shortcuts says about changing them, and what is done by pointer, in English. */
export const keys: KeyTexts = {
  hint: 'Press a shortcut to change it: then type another, Backspace for none, Escape to keep it.',
  reset: 'Restore all',
  restored: 'All shortcuts are as they were at first.',
  waiting: 'Type a key…',
  none: 'none',
  assigned: (key, title) => `${key}: ${title}.`,
  taken: (key, title, from) => `${key}: ${title}; no longer ${from}.`,
  cleared: (title) => `${title} has no shortcut.`,
  gestures: [
    ['Walk from node to node', 'arrow keys'],
    ['Move the selected nodes', 'Alt + arrow keys, with Shift further'],
    ['Go to a node’s ports, draw a wire', 'Enter; arrow keys choose, Enter connects'],
    [
      'Change a number',
      'type it, or 1/3, sqrt(2); ↑ ↓, by tens with Shift; or drag it sideways, by tenths with Shift',
    ],
    ['Restore the number that the file had', 'double-click it'],
    ['Put a constant on an input', 'type its number while the input has the focus'],
    ['Move a node without snapping', 'hold Ctrl while it is dragged'],
    ['Select several nodes', 'Shift + drag, or Shift + click'],
    ['Move the view', 'drag the canvas; above nodes Space + drag, or the middle button'],
    ['Draw a wire', 'drag from a port to a port, or to a node for its first free input'],
    ['Move or remove the end of a wire', 'drag it; with Shift drop it on nothing'],
    ['Cut wires', 'Alt + drag across them'],
    ['Pull a node out of its wires', 'Alt + drag it'],
    ['Put a node into a wire', 'drag it onto the wire; Alt keeps it out'],
    ['Add an operation', 'double-click the canvas, or drag one from the palette'],
    ['Add and wire in one go', 'drop a wire on the canvas, or press + on a wire'],
  ],
};
