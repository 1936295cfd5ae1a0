import type { CommandName } from '../../language/texts/command-texts.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** What a context menu is opened on. */
export type MenuPlace = 'canvas' | 'node' | 'wire' | 'frame' | 'note';

/**
 * One thing that people can do: keyboard, menus, command palette, shortcut sheet, tooltips and tests
 * read this record. Its title is `text.commands[name]`.
 *
 * A key is written as `Mod+Shift+z`; `Mod` is Ctrl, or ⌘ on a Mac. Keys that are pressed one after
 * the other are separated by a space, as in `Alt+a l`.
 */
export interface Command {
  readonly name: CommandName;
  readonly keys: readonly string[];
  /** Whether the keys mean the same while a field is typed into. */
  readonly isForFields: boolean;
  readonly isEnabled: (workbench: Workbench) => boolean;
  /** Of a switch, whether it is on. */
  readonly isOn?: (workbench: Workbench) => boolean;
  /** Whether the browser answers the keys with an event of its own, which then does it. */
  readonly isNative: boolean;
  /** Whether its keys are its own only in a mode, which then reads them itself. */
  readonly isModal: boolean;
  /** The context menus that it stands in. */
  readonly menus: readonly MenuPlace[];
  readonly run: (workbench: Workbench) => void;
}

/** What of a command may be left out. */
interface Options {
  readonly isForFields?: boolean;
  readonly isEnabled?: (workbench: Workbench) => boolean;
  readonly isOn?: (workbench: Workbench) => boolean;
  readonly isNative?: boolean;
  readonly isModal?: boolean;
  readonly menus?: readonly MenuPlace[];
}

/** A command, in no context menu and always possible unless the options say when. */
export function command(
  name: CommandName,
  keys: readonly string[],
  run: (workbench: Workbench) => void,
  options: Options = {},
): Command {
  const never = { isForFields: false, isNative: false, isModal: false };
  const defaults = { ...never, isEnabled: () => true, menus: [] };
  return { name, keys, run, ...defaults, ...options };
}

/** Whether anything is selected. */
export function hasSelection({ editor }: Workbench): boolean {
  return editor.selectedNodes.size + editor.selectedWires.size + editor.selectedItems.size > 0;
}

/** Whether there is something for the inspector, which stays away from a presentation. */
export function isInspectable(workbench: Workbench): boolean {
  return workbench.presentation === null && hasSelection(workbench);
}

/** Whether nodes are selected. */
export function hasNodes({ editor }: Workbench): boolean {
  return editor.selectedNodes.size > 0;
}

/** Whether one node is selected. */
export function hasOneNode({ editor }: Workbench): boolean {
  return editor.selectedNodes.size === 1;
}

/** Whether one thing is selected that has a name, a title or a text. */
export function hasOneNamed({ editor }: Workbench): boolean {
  return editor.selectedNodes.size + editor.selectedItems.size === 1;
}

/** Whether one leaf is selected whose value is a number. */
export function hasOneNumber(workbench: Workbench): boolean {
  const [id = ''] = workbench.editor.selectedNodes;
  return hasOneLeaf(workbench) && workbench.editor.node(id)!.value!.shape.length === 0;
}

/** Whether one leaf is selected whose value is a vector or a matrix. */
export function hasOneTensor(workbench: Workbench): boolean {
  return hasOneLeaf(workbench) && !hasOneNumber(workbench);
}

/** Whether one leaf is selected. */
function hasOneLeaf(workbench: Workbench): boolean {
  const [id = ''] = workbench.editor.selectedNodes;
  return hasOneNode(workbench) && workbench.editor.node(id)?.operation.leaf !== undefined;
}
