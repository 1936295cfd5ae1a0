import { command, hasOneNumber } from './command.ts';

/** What can be made of a leaf's number. */
export const numberCommands = [
  command(
    'makeTensor',
    [],
    (workbench) => {
      const [id] = workbench.editor.selectedNodes;
      if (id !== undefined) workbench.overlay = { kind: 'cells', id };
    },
    { isEnabled: hasOneNumber, menus: ['node'] },
  ),
  command(
    'numberSlider',
    ['s'],
    (workbench) => {
      const [id] = workbench.editor.selectedNodes;
      if (id !== undefined) workbench.overlay = { kind: 'slider', id };
    },
    { isEnabled: hasOneNumber, menus: ['node'] },
  ),
  command(
    'playNumber',
    [],
    (workbench) => {
      void import('../numbers/play-number.ts').then(({ playNumber }) => {
        playNumber(workbench);
      });
    },
    {
      isEnabled: hasOneNumber,
      isOn: ({ editor, sliderPlayer }) => editor.selectedNodes.has(sliderPlayer?.playing ?? ''),
      menus: ['node'],
    },
  ),
];
