import type { CommandTexts } from './command-texts.ts';

/** What context menus call commands, where what they are about has just been pointed at. */
export interface ShortTitles {
  readonly short: Partial<CommandTexts>;
  /** The same of switches that are on, which then say what switches them off. */
  readonly shortOn: Partial<CommandTexts>;
}
