import { copyPicture } from '../exporting/copy-picture.ts';
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
    'library',
    ['Mod+Shift+o'],
    (workbench) => {
      workbench.overlay = { kind: 'library' };
    },
    { isForFields: true },
  ),
  command(
    'save',
    ['Mod+s'],
    ({ files }) => {
      void files.save();
    },
    { isForFields: true },
  ),
  command(
    'saveAs',
    ['Mod+Shift+s'],
    ({ files }) => {
      void files.saveAs();
    },
    { isForFields: true },
  ),
  command(
    'export',
    ['Mod+e'],
    (workbench) => {
      workbench.overlay = { kind: 'export' };
    },
    { isForFields: true },
  ),
  command('copyPicture', ['Mod+Shift+c'], (workbench) => {
    // The right to the clipboard ends with this call: what is copied is made after it.
    const parts = import('../exporting/copy-at-once.ts');
    const copying = copyPicture(async () => (await parts).pictureAtOnce(workbench));
    void parts.then(({ sayCopied }) => sayCopied(workbench, copying));
  }),
  command('openRecent', [], (workbench) => {
    workbench.overlay = { kind: 'recentFiles' };
  }),
  command('share', [], (workbench) => {
    workbench.overlay = { kind: 'share' };
  }),
];
