import type { CommandName } from '../../language/texts/command-texts.ts';
import type { Alignment, Distribution } from '../../layout/align.ts';
import type { Direction } from '../../layout/layered/layered-items.ts';
import { selectedParts } from '../selection/clipboard.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { command, type Command } from './command.ts';

/** Putting nodes in their places. */
export const arrangeCommands: readonly Command[] = [
  tidying('tidy', 'l', 'right'),
  tidying('tidyDown', 'Shift+l', 'down'),
  command(
    'bestLayout',
    [],
    (workbench) => {
      void import('../selection/best-layout.ts').then(({ bestLayout }) => bestLayout(workbench));
    },
    { isEnabled: ({ editor }) => editor.document.nodes.length > 0 },
  ),
  aligning('alignLeft', 'l', 'left'),
  aligning('alignCenter', 'c', 'center'),
  aligning('alignRight', 'r', 'right'),
  aligning('alignTop', 't', 'top'),
  aligning('alignMiddle', 'm', 'middle'),
  aligning('alignBottom', 'b', 'bottom'),
  distributing('distributeHorizontally', 'h', 'horizontal'),
  distributing('distributeVertically', 'v', 'vertical'),
  command(
    'toggleSnapping',
    [],
    ({ settings }) => {
      settings.toggle('snaps');
    },
    { isOn: ({ settings }) => settings.get('snaps') },
  ),
];

function tidying(name: CommandName, key: string, direction: Direction): Command {
  return command(
    name,
    [key],
    (workbench) => {
      void import('../selection/arrange.ts').then(({ tidy }) => {
        tidy(workbench, direction);
      });
    },
    {
      isEnabled: ({ editor }) => editor.document.nodes.length > 0,
      menus: direction === 'right' ? ['canvas', 'node'] : [],
    },
  );
}

function aligning(name: CommandName, key: string, alignment: Alignment): Command {
  const run = (workbench: Workbench) => {
    void import('../selection/arrange.ts').then(({ alignSelection }) => {
      alignSelection(workbench, alignment);
    });
  };
  return command(name, [`Alt+a ${key}`], run, { isEnabled: hasAtLeast(2) });
}

function distributing(name: CommandName, key: string, distribution: Distribution): Command {
  const run = (workbench: Workbench) => {
    void import('../selection/arrange.ts').then(({ distributeSelection }) => {
      distributeSelection(workbench, distribution);
    });
  };
  return command(name, [`Alt+a ${key}`], run, { isEnabled: hasAtLeast(3) });
}

function hasAtLeast(count: number) {
  return (workbench: Workbench) => {
    const parts = selectedParts(workbench);
    return workbench.editor.document.nodes.filter(({ id }) => parts.has(id)).length >= count;
  };
}
