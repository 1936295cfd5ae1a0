import { command, hasOneLeaf, hasOneNode, hasSelection } from './command.ts';

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
      [workbench.renaming = null] = workbench.editor.selectedNodes;
    },
    { isEnabled: hasOneNode, menus: ['node'] },
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
    'editCells',
    ['e'],
    (workbench) => {
      const [id] = workbench.editor.selectedNodes;
      if (id !== undefined) workbench.overlay = { kind: 'cells', id };
    },
    { isEnabled: hasOneLeaf, menus: ['node'] },
  ),
];
