import { command, type Command } from './command.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** Copying parts of graphs, and taking them in. */
export const clipboardCommands: readonly Command[] = [
  command('cut', ['Mod+x'], ({ clipboard }) => void clipboard.copy(true), {
    isEnabled: hasParts,
    isNative: true,
    menus: ['node', 'frame', 'note'],
  }),
  command('copy', ['Mod+c'], ({ clipboard }) => void clipboard.copy(), {
    isEnabled: hasParts,
    isNative: true,
    menus: ['node', 'frame', 'note'],
  }),
  command('paste', ['Mod+v'], ({ clipboard }) => void clipboard.paste(), {
    isNative: true,
    menus: ['canvas'],
  }),
  command('pasteWired', ['Mod+Shift+v'], ({ clipboard }) => void clipboard.paste(true), {
    isNative: true,
  }),
  command(
    'duplicate',
    ['Mod+d'],
    (workbench) => {
      void import('../selection/paste.ts').then(({ duplicate }) => {
        duplicate(workbench);
      });
    },
    { isEnabled: hasParts, menus: ['node', 'frame', 'note'] },
  ),
];

function hasParts({ clipboard }: Workbench): boolean {
  return clipboard.hasParts;
}
