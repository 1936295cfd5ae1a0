import type { CommandGroupName, CommandName } from '../../language/texts/command-texts.ts';
import { arrangeCommands } from './arrange-commands.ts';
import { clipboardCommands } from './clipboard-commands.ts';
import type { Command } from './command.ts';
import { addCommands } from './add-commands.ts';
import { editCommands } from './edit-commands.ts';
import { fileCommands } from './file-commands.ts';
import { itemCommands } from './item-commands.ts';
import { lookCommands } from './look-commands.ts';
import { presentCommands } from './present-commands.ts';
import { numberCommands } from './number-commands.ts';
import { selectCommands } from './select-commands.ts';
import { stepCommands } from './step-commands.ts';
import { toolCommands } from './tool-commands.ts';
import { viewCommands } from './view-commands.ts';
import { wiringCommands } from './wiring-commands.ts';

/** Commands that belong together, as menus and the shortcut sheet show them. */
export interface CommandGroup {
  readonly name: Exclude<CommandGroupName, 'gestures'>;
  readonly commands: readonly Command[];
}

/** The registry: every command there is, in groups. */
export const commandGroups: readonly CommandGroup[] = [
  { name: 'step', commands: stepCommands },
  { name: 'add', commands: addCommands },
  { name: 'edit', commands: [...editCommands, ...clipboardCommands, ...numberCommands] },
  { name: 'wiring', commands: wiringCommands },
  { name: 'items', commands: itemCommands },
  { name: 'select', commands: selectCommands },
  { name: 'arrange', commands: arrangeCommands },
  { name: 'tools', commands: toolCommands },
  { name: 'view', commands: [...viewCommands, ...lookCommands] },
  { name: 'present', commands: presentCommands },
  { name: 'file', commands: fileCommands },
];

/** Every command, in the order of the groups. */
export const commands: readonly Command[] = commandGroups.flatMap((group) => group.commands);

/** The command of a name. */
export function commandNamed(name: CommandName): Command {
  return commands.find((candidate) => candidate.name === name)!;
}
