import { command } from './command.ts';

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
];
