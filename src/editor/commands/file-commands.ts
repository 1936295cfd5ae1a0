import { command } from './command.ts';

/** Documents as a whole. */
export const fileCommands = [
  command('new', [], (workbench) => {
    workbench.startAnew();
  }),
  command(
    'open',
    ['Mod+o'],
    (workbench) => {
      workbench.askForFile();
    },
    { isForFields: true },
  ),
  command(
    'save',
    ['Mod+s'],
    ({ files }) => {
      files.save();
    },
    { isForFields: true },
  ),
];
