import { itemKey } from '../../document/item-key.ts';
import type { CommandName } from '../../language/texts/command-texts.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { command, hasNodes } from './command.ts';

/** Choosing what the other commands act on. */
export const selectCommands = [
  command(
    'selectAll',
    ['Mod+a'],
    ({ editor }) => {
      const { nodes, frames = [], notes = [] } = editor.document;
      editor.select(
        nodes.map(({ id }) => id),
        [],
        [
          ...frames.map(({ id }) => itemKey('frame', id)),
          ...notes.map(({ id }) => itemKey('note', id)),
        ],
      );
    },
    { menus: ['canvas'] },
  ),
  command('selectNone', ['Mod+Shift+a', 'Alt+s n'], ({ editor }) => {
    editor.select([]);
  }),
  choosing('invertSelection', ['Mod+i', 'Alt+s i'], 'inverted', () => true),
  choosing('selectUpstream', ['Alt+s u'], 'withUpstream', hasNodes),
  choosing('selectDownstream', ['Alt+s d'], 'withDownstream', hasNodes),
  choosing('selectConnected', ['Alt+s c'], 'withConnected', hasNodes),
];

/** A command that selects other nodes, which depend on those that are selected. */
function choosing(
  name: CommandName,
  keys: readonly string[],
  way: keyof typeof import('../selection/selecting.ts'),
  isEnabled: (workbench: Workbench) => boolean,
) {
  const run = ({ editor, notices, text }: Workbench) => {
    void import('../selection/selecting.ts').then((ways) => {
      editor.select(ways[way](editor.session.compiled.graph, editor.selectedNodes));
      notices.announce(text.selected(editor.selectedNodes.size, 0));
    });
  };
  return command(name, keys, run, { isEnabled });
}
