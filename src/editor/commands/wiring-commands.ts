import { command, hasNodes } from './command.ts';

/** Taking nodes out of the graph's wires. */
export const wiringCommands = [
  command(
    'deleteAndBridge',
    ['Mod+Delete', 'Mod+Backspace'],
    ({ wireEdits }) => {
      wireEdits.deleteAndBridge();
    },
    { isEnabled: hasNodes, menus: ['node'] },
  ),
  command(
    'detach',
    [],
    ({ wireEdits, editor }) => {
      wireEdits.detach(editor.selectedNodes);
    },
    { isEnabled: hasNodes, menus: ['node'] },
  ),
  command(
    'disconnect',
    [],
    ({ wireEdits }) => {
      wireEdits.disconnect();
    },
    { isEnabled: hasNodes, menus: ['node'] },
  ),
];
