import type { ShortcutName } from '../language/catalogue.ts';
import type { Workbench } from './workbench.svelte.ts';

/**
 * One thing that people can do: the shortcut sheet, the keyboard and the buttons read this record.
 * `Mod` in a key is Ctrl, or ⌘ on a Mac.
 */
export interface Command {
  readonly name: ShortcutName;
  readonly keys: readonly string[];
  readonly isEnabled: (workbench: Workbench) => boolean;
  readonly run: (workbench: Workbench) => void;
}

const always = () => true;
const hasSelection = ({ editor }: Workbench) =>
  editor.selectedNodes.size + editor.selectedWires.size > 0;
const hasOneNode = ({ editor }: Workbench) => editor.selectedNodes.size === 1;

const hasOneLeaf = (workbench: Workbench) => {
  const [id = ''] = workbench.editor.selectedNodes;
  return hasOneNode(workbench) && workbench.editor.node(id)?.operation.leaf !== undefined;
};

function command(
  name: ShortcutName,
  keys: readonly string[],
  run: (workbench: Workbench) => void,
  isEnabled: (workbench: Workbench) => boolean = always,
): Command {
  return { name, keys, isEnabled, run };
}

/** Every command that has a key. */
export const commands: readonly Command[] = [
  command('stepForward', ['.', 'PageDown'], ({ player }) => {
    player.stepBy(1);
  }),
  command('stepBack', [',', 'PageUp'], ({ player }) => {
    player.stepBy(-1);
  }),
  command('nextPhase', ['>'], ({ player }) => {
    player.nextPhase();
  }),
  command('previousPhase', ['<'], ({ player }) => {
    player.previousPhase();
  }),
  command('play', ['p'], ({ player }) => {
    player.toggle();
  }),
  command('undo', ['Mod+z'], (workbench) => {
    workbench.undo();
  }),
  command('redo', ['Mod+Shift+z', 'Mod+y'], (workbench) => {
    workbench.redo();
  }),
  command('selectAll', ['Mod+a'], ({ editor }) => {
    editor.select(editor.document.nodes.map(({ id }) => id));
  }),
  command('open', ['Mod+o'], (workbench) => {
    workbench.askForFile();
  }),
  command('save', ['Mod+s'], ({ files }) => {
    files.save();
  }),
  command(
    'delete',
    ['Delete', 'Backspace'],
    ({ edits }) => {
      edits.removeSelection();
    },
    hasSelection,
  ),
  command(
    'rename',
    ['r', 'F2'],
    (workbench) => {
      [workbench.renaming = null] = workbench.editor.selectedNodes;
    },
    hasOneNode,
  ),
  command(
    'useAsOutput',
    ['o'],
    ({ editor, edits }) => {
      const [id] = editor.selectedNodes;
      if (id !== undefined) edits.useAsOutput(id);
    },
    hasOneNode,
  ),
  command('checkGradients', ['g'], ({ checks }) => {
    void checks.checkAll();
  }),
  command(
    'editCells',
    ['e'],
    (workbench) => {
      [workbench.editingCells = null] = workbench.editor.selectedNodes;
    },
    hasOneLeaf,
  ),
  command('search', ['/'], (workbench) => {
    workbench.focusSearch();
  }),
  command('zoomIn', ['+', '='], ({ camera }) => {
    camera?.zoomBy(1.25);
  }),
  command('zoomOut', ['-'], ({ camera }) => {
    camera?.zoomBy(0.8);
  }),
  command('fit', ['Shift+1'], ({ camera }) => {
    camera?.fit();
  }),
  command('cancel', ['Escape'], (workbench) => {
    workbench.cancel();
  }),
  command('help', ['?'], (workbench) => {
    workbench.isHelpOpen = true;
  }),
];

/** The keys that mean the same while a field is typed into; the others belong to the field. */
const WHILE_TYPING = new Set(['Mod+o', 'Mod+s', 'Mod+z', 'Mod+Shift+z', 'Mod+y']);

/** The command that a key press asks for, or `undefined`. Keys typed into a field ask for none. */
export function commandFor(event: KeyboardEvent): Command | undefined {
  const isTyping =
    event.target instanceof Element && event.target.matches('input, textarea, select');
  return commands.find(({ keys }) =>
    keys.some((key) => matches(event, key) && (!isTyping || WHILE_TYPING.has(key))),
  );
}

function matches(event: KeyboardEvent, key: string): boolean {
  const parts = key.split('+').filter((part) => part !== '');
  const name = key.endsWith('+') ? '+' : parts.at(-1)!;
  const hasMod = event.ctrlKey || event.metaKey;
  if (hasMod !== parts.includes('Mod') || event.altKey) return false;
  // The shift key is part of how a sign such as `>` is typed; it tells apart only named letters.
  const isSign = name.length === 1 && name.toLowerCase() === name.toUpperCase();
  const fitsShift = parts.includes('Shift')
    ? event.shiftKey
    : isSign || name.length > 1 || !event.shiftKey;
  const digit = /^\d$/.test(name) && event.code === `Digit${name}`;
  return fitsShift && (digit || event.key.toLowerCase() === name.toLowerCase());
}
