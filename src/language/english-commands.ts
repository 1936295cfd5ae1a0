import type { CommandGroupName, CommandTexts } from './command-texts.ts';

/** What the commands are called in English. */
export const commands: CommandTexts = {
  stepForward: 'Step forward',
  stepBack: 'Step back',
  nextPhase: 'To the end of this pass',
  previousPhase: 'To the start of this pass',
  play: 'Play or pause',
  search: 'Search the palette',
  editCells: 'Edit the cells of the selected variable',
  rename: 'Rename the selected node',
  useAsOutput: 'Use the selected node as output',
  checkGradients: 'Check all gradients by measuring them',
  selectAll: 'Select all nodes',
  delete: 'Delete the selection',
  undo: 'Undo',
  redo: 'Redo',
  open: 'Open a file',
  save: 'Save as a file',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole graph',
  cancel: 'Cancel',
  help: 'Show the keyboard shortcuts',
  new: 'New graph',
};

/** What their groups are called. */
export const commandGroups: Readonly<Record<CommandGroupName, string>> = {
  step: 'Steps',
  edit: 'Edit',
  select: 'Select',
  view: 'View',
  file: 'File',
  gestures: 'By pointer',
};
