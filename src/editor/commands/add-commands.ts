import { command } from './command.ts';

/** Putting new things on the canvas. */
export const addCommands = [
  command(
    'addOperation',
    ['a'],
    ({ quickAdd }) => {
      quickAdd.open();
    },
    { menus: ['canvas'] },
  ),
  command(
    'insertOnWire',
    ['i'],
    ({ editor, quickAdd }) => {
      const [wire] = editor.selectedWires;
      if (wire !== undefined) quickAdd.openOnWire(wire);
    },
    { isEnabled: ({ editor }) => editor.selectedWires.size === 1, menus: ['wire'] },
  ),
];
