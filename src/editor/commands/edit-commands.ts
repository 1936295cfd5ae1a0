import { operationsOf } from '../edits.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { command, hasOneNamed, hasOneNode, hasOneTensor, hasSelection } from './command.ts';

/** Changing what is there. */
export const editCommands = [
  command(
    'undo',
    ['Mod+z'],
    (workbench) => {
      workbench.undo();
    },
    {
      isForFields: true,
      isEnabled: ({ editor }) => editor.undoLabel !== null,
      menus: ['canvas'],
    },
  ),
  command(
    'redo',
    ['Mod+Shift+z', 'Mod+y'],
    (workbench) => {
      workbench.redo();
    },
    {
      isForFields: true,
      isEnabled: ({ editor }) => editor.redoLabel !== null,
      menus: ['canvas'],
    },
  ),
  command(
    'delete',
    ['Delete', 'Backspace'],
    ({ edits }) => {
      edits.removeSelection();
    },
    { isEnabled: hasSelection, menus: ['node', 'wire', 'frame', 'note'] },
  ),
  command(
    'rename',
    ['r', 'F2'],
    (workbench) => {
      const { selectedNodes, selectedItems } = workbench.editor;
      [workbench.renaming = null] = [...selectedNodes, ...selectedItems];
    },
    { isEnabled: hasOneNamed, menus: ['node', 'frame', 'note'] },
  ),
  command(
    'useAsOutput',
    ['o'],
    ({ editor, edits }) => {
      const [id] = editor.selectedNodes;
      if (id !== undefined) edits.useAsOutput(id);
    },
    { isEnabled: hasOneNode, menus: ['node'] },
  ),
  command(
    'mute',
    ['m'],
    ({ edits }) => {
      edits.toggleMuted();
    },
    {
      isEnabled: ({ editor }) => operationsOf(editor).length > 0,
      isOn: isMuted,
      menus: ['node'],
    },
  ),
  command(
    'editCells',
    ['e'],
    (workbench) => {
      const [id] = workbench.editor.selectedNodes;
      if (id !== undefined) workbench.overlay = { kind: 'cells', id };
    },
    { isEnabled: hasOneTensor, menus: ['node'] },
  ),
];

/** Whether all selected operations are muted. */
function isMuted({ editor }: Workbench): boolean {
  const ids = operationsOf(editor);
  return ids.length > 0 && ids.every((id) => editor.node(id)?.operation.isMuted === true);
}
