import { itemIds } from '../../document/item-key.ts';
import { showItem } from '../items/item-heads.ts';
import { notePlace } from '../items/note-place.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { command, hasNodes } from './command.ts';

function hasFrames({ editor }: Workbench): boolean {
  return itemIds('frame', editor.selectedItems).length > 0;
}

/** Frames and notes. */
export const itemCommands = [
  command(
    'addFrame',
    ['Mod+g'],
    (workbench) => {
      workbench.renaming = workbench.annotations.frameSelection();
      if (workbench.renaming !== null) showItem(workbench, workbench.renaming);
    },
    { isEnabled: hasNodes, menus: ['node'] },
  ),
  command(
    'removeFrames',
    ['Alt+g'],
    ({ annotations }) => {
      annotations.ungroup();
    },
    { isEnabled: hasFrames, menus: ['frame'] },
  ),
  command(
    'toggleMembership',
    ['f'],
    ({ grouping }) => {
      if (grouping.isDragging) grouping.toggle();
      else grouping.toggleSelected();
    },
    {
      isEnabled: ({ editor, grouping }) =>
        grouping.isDragging ||
        (editor.selectedNodes.size > 0 && editor.document.frames !== undefined),
      menus: ['node'],
    },
  ),
  command(
    'addNote',
    ['n'],
    (workbench) => {
      const { camera, editor, quickAdd } = workbench;
      if (camera === null) return;
      const sight = camera.visible();
      const { x, y, width, height } = sight;
      const under = quickAdd.pointer === null ? null : camera.pointUnder(quickAdd.pointer);
      const wished = under ?? { x: x + width / 2, y: y + height / 2 };
      workbench.addNote(notePlace(editor, wished, sight));
    },
    { menus: ['canvas'] },
  ),
];
