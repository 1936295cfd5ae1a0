import type { Workbench } from '../workbench.svelte.ts';
import { command } from './command.ts';

/** What is done to a presentation that is under way; each is a method of its name. */
type Act =
  'nextBuild' | 'previousBuild' | 'nextSlide' | 'previousSlide' | 'laser' | 'blackout' | 'audience';

const isPresenting = ({ presentation }: Workbench) => presentation !== null;

/** Showing the graph to others. */
export const presentCommands = [
  command(
    'present',
    ['Mod+Alt+p'],
    (workbench) => {
      void import('../presenting/present.ts').then(({ present }) => present(workbench));
    },
    { isForFields: true, isOn: isPresenting, menus: ['canvas'] },
  ),
  // Those with Shift first: the others do not mind it.
  act('nextSlide', 'Shift+ArrowRight'),
  act('previousSlide', 'Shift+ArrowLeft'),
  act('nextBuild', 'ArrowRight'),
  act('previousBuild', 'ArrowLeft'),
  act('laser', 'k'),
  act('blackout', 'b'),
  act('audience'),
];

function act(name: Act, ...keys: readonly string[]) {
  return command(
    name,
    keys,
    ({ presentation }) => {
      presentation?.[name]();
    },
    { isEnabled: isPresenting, isModal: true },
  );
}
