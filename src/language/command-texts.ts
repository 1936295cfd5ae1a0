/** The names of all commands. */
export type CommandName =
  // Walking the trace
  | 'stepForward'
  | 'stepBack'
  | 'nextPhase'
  | 'previousPhase'
  | 'play'
  | 'checkGradients'
  // Changing what is there
  | 'undo'
  | 'redo'
  | 'delete'
  | 'rename'
  | 'useAsOutput'
  | 'editCells'
  // Choosing
  | 'selectAll'
  // Seeing
  | 'search'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'cancel'
  | 'help'
  // Documents
  | 'new'
  | 'open'
  | 'save';

/** What menus, the command palette and the shortcut sheet call each command. */
export type CommandTexts = Readonly<Record<CommandName, string>>;

/** The groups of commands, and the sheet's section on what is done with a pointer. */
export type CommandGroupName = 'step' | 'edit' | 'select' | 'view' | 'file' | 'gestures';
