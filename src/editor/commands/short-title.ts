import type { ShortTitles } from '../../language/texts/menu-texts.ts';
import type { Workbench } from '../workbench.svelte.ts';
import type { Command } from './command.ts';

/** What a context menu calls a command; a switch that is on is called by what switches it off. */
export function shortTitle(
  { name, isOn }: Command,
  workbench: Workbench,
  { short, shortOn }: ShortTitles,
): string {
  const off = isOn?.(workbench) === true ? shortOn[name] : undefined;
  return off ?? short[name] ?? workbench.text.commands[name];
}
