/** The names of all commands. */
export type CommandName =
  // Walking the trace
  | 'stepForward'
  | 'stepBack'
  | 'nextPhase'
  | 'previousPhase'
  | 'play'
  | 'accumulate'
  | 'checkGradients'
  | 'checkNode'
  // Changing what is there
  | 'undo'
  | 'redo'
  | 'delete'
  | 'rename'
  | 'useAsOutput'
  | 'editCells'
  | 'deleteAndBridge'
  | 'detach'
  | 'disconnect'
  // Frames and notes
  | 'addFrame'
  | 'removeFrames'
  | 'toggleMembership'
  | 'addNote'
  | 'numberSlider'
  | 'playNumber'
  | 'makeTensor'
  // Adding
  | 'addOperation'
  | 'insertOnWire'
  // Choosing
  | 'selectAll'
  | 'selectNone'
  | 'invertSelection'
  | 'selectUpstream'
  | 'selectDownstream'
  | 'selectConnected'
  // Copying
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteWired'
  | 'duplicate'
  | 'mute'
  // Placing
  | 'tidy'
  | 'tidyDown'
  | 'bestLayout'
  | 'alignLeft'
  | 'alignCenter'
  | 'alignRight'
  | 'alignTop'
  | 'alignMiddle'
  | 'alignBottom'
  | 'distributeHorizontally'
  | 'distributeVertically'
  | 'toggleSnapping'
  // Seeing
  | 'findCommand'
  | 'findNode'
  | 'outline'
  | 'search'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'togglePalette'
  | 'toggleInspector'
  | 'toggleMinimap'
  | 'nextTheme'
  | 'settings'
  | 'about'
  | 'fitSelection'
  | 'zoomToFull'
  | 'selectTool'
  | 'handTool'
  | 'cutTool'
  | 'cancel'
  | 'help'
  // Presenting
  | 'present'
  | 'nextBuild'
  | 'previousBuild'
  | 'nextSlide'
  | 'previousSlide'
  | 'laser'
  | 'blackout'
  | 'audience'
  // Documents
  | 'new'
  | 'library'
  | 'open'
  | 'share'
  | 'export'
  | 'copyPicture'
  | 'save'
  | 'saveAs'
  | 'openRecent';

/** What menus, the command palette and the shortcut sheet call each command. */
export type CommandTexts = Readonly<Record<CommandName, string>>;

/** The groups of commands, and the sheet's section on what is done with a pointer. */
export type CommandGroupName =
  | 'step'
  | 'add'
  | 'edit'
  | 'wiring'
  | 'items'
  | 'tools'
  | 'select'
  | 'arrange'
  | 'view'
  | 'present'
  | 'file'
  | 'gestures';

/** What menus and the command palette say beside the commands. */
export interface MenuTexts extends Readonly<Record<MenuName, string>> {
  /** Of a switch that is on. */
  readonly on: string;
  readonly paletteHint: string;
  /** An operation that can be added, by its title. */
  readonly add: (title: string) => string;
  /** Nothing is found by what was typed. */
  readonly nothing: (query: string) => string;
}

/** The menus: of what lies at a place, and of all commands. */
export type MenuName = 'canvas' | 'node' | 'wire' | 'frame' | 'note' | 'all';
