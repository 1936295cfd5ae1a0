import { command, hasOneNode } from './command.ts';

/** Walking the trace. */
export const stepCommands = [
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
  command(
    'accumulate',
    [],
    ({ editor }) => {
      editor.accumulation.toggle(editor.trace, editor.step);
    },
    { isOn: ({ editor }) => editor.accumulation.isOn },
  ),
  command('checkGradients', ['g'], ({ checks }) => {
    void checks.checkAll();
  }),
  command(
    'checkNode',
    [],
    (workbench) => {
      const [id = ''] = workbench.editor.selectedNodes;
      void import('../checks/check-node.ts').then(({ checkNode }) => checkNode(workbench, id));
    },
    {
      isEnabled: (workbench) => hasOneNode(workbench) && workbench.editor.output !== null,
      menus: ['node'],
    },
  ),
];
