import type { CommandName } from '../../language/texts/command-texts.ts';
import type { Tool } from '../workbench.svelte.ts';
import { command, type Command } from './command.ts';

/** What a drag on empty canvas does; the key of the tool in use puts it away. */
export const toolCommands = [
  toolCommand('selectTool', 'v', 'select'),
  toolCommand('handTool', 'h', 'hand'),
  toolCommand('cutTool', 'c', 'cut'),
];

function toolCommand(name: CommandName, key: string, tool: Exclude<Tool, 'auto'>): Command {
  return command(
    name,
    [key],
    (workbench) => {
      workbench.tool = workbench.tool === tool ? 'auto' : tool;
    },
    { isOn: (workbench) => workbench.tool === tool },
  );
}
