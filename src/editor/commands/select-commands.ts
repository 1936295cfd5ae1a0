import { command } from './command.ts';

/** Choosing what the other commands act on. */
export const selectCommands = [
  command(
    'selectAll',
    ['Mod+a'],
    ({ editor }) => {
      editor.select(editor.document.nodes.map(({ id }) => id));
    },
    { menus: ['canvas'] },
  ),
];
