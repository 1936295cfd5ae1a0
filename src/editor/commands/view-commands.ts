import { escape } from '../escape.ts';
import { command } from './command.ts';

/** Seeing the graph and finding one's way. */
export const viewCommands = [
  command(
    'findCommand',
    ['Mod+k'],
    (workbench) => {
      workbench.overlay = { kind: 'commandPalette', query: '' };
    },
    { isForFields: true },
  ),
  command('findNode', ['Mod+f'], (workbench) => {
    workbench.overlay = { kind: 'commandPalette', query: '@' };
  }),
  command('search', ['/'], (workbench) => {
    workbench.focusSearch();
  }),
  command('zoomIn', ['+', '='], ({ camera }) => {
    camera?.zoomBy(1.25);
  }),
  command('zoomOut', ['-'], ({ camera }) => {
    camera?.zoomBy(0.8);
  }),
  command(
    'fit',
    ['Shift+1'],
    ({ camera }) => {
      camera?.fit();
    },
    { menus: ['canvas'] },
  ),
  command('cancel', ['Escape'], escape),
  command('help', ['?'], (workbench) => {
    workbench.overlay = { kind: 'shortcuts' };
  }),
];
