import { boundsOf } from '../../layout/geometry.ts';
import { nodeBoxes } from '../places/boxes.ts';
import { tick } from 'svelte';
import { escape } from '../escape.ts';
import { command, hasNodes } from './command.ts';

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
  command(
    'outline',
    ['Shift+o'],
    (workbench) => {
      workbench.hasOutline = !workbench.hasOutline;
    },
    { isOn: ({ hasOutline }) => hasOutline },
  ),
  command('search', ['/'], (workbench) => {
    workbench.settings.set('isPaletteOpen', true);
    void tick().then(() => {
      workbench.focusSearch();
    });
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
  command(
    'fitSelection',
    ['Shift+2'],
    ({ camera, editor }) => {
      const boxes = nodeBoxes(editor);
      const { indexById } = editor.session.compiled.graph;
      const bounds = boundsOf([...editor.selectedNodes].map((id) => boxes[indexById.get(id)!]!));
      if (bounds !== null) camera?.fitBox(bounds);
    },
    { isEnabled: hasNodes, menus: ['node'] },
  ),
  command('zoomToFull', ['Shift+0'], ({ camera }) => {
    camera?.zoomTo(1);
  }),
  command('cancel', ['Escape'], escape),
  command('help', ['?'], (workbench) => {
    workbench.overlay = { kind: 'shortcuts' };
  }),
];
