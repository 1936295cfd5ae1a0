import type { CommandGroupName, CommandName } from '../../language/command-texts.ts';
import type { Command } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { fileCommands } from './file-commands.ts';
import { selectCommands } from './select-commands.ts';
import { stepCommands } from './step-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Commands that belong together, as menus and the shortcut sheet show them. */
export interface CommandGroup {
  readonly name: Exclude<CommandGroupName, 'gestures'>;
  readonly commands: readonly Command[];
}

/** The registry: every command there is, in groups. */
export const commandGroups: readonly CommandGroup[] = [
  { name: 'step', commands: stepCommands },
  { name: 'edit', commands: editCommands },
  { name: 'select', commands: selectCommands },
  { name: 'view', commands: viewCommands },
  { name: 'file', commands: fileCommands },
];

/** Every command, in the order of the groups. */
export const commands: readonly Command[] = commandGroups.flatMap((group) => group.commands);

/** The command of a name. */
export function commandNamed(name: CommandName): Command {
  return commands.find((candidate) => candidate.name === name)!;
}
