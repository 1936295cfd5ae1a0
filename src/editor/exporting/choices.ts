import { lookNames } from '../../exporters/look.ts';
import { keep, keptChoices, type Chosen } from '../kept.ts';
import { formatNames } from './format-names.ts';

/** What can be chosen of an export, the default first. */
const choices = {
  format: formatNames,
  look: lookNames,
  isTransparent: [false, true],
  hasValues: [true, false],
  hasGradients: [true, false],
  /** Which step a picture shows: the one on the screen, the moment before the first, or the last. */
  moment: ['current', 'first', 'last'],
  scale: [2, 1, 3, 4],
  /** The same of animations, which grow large sooner. */
  filmScale: [1, 2],
  text: ['fonts', 'outlines'],
  secondsPerStep: [1.5, 0.75, 1, 2, 3],
  embedsDocument: [true, false],
} as const;

type Choices = typeof choices;
type ChoiceName = keyof Choices;
export type ExportChoices = Chosen<Choices>;

const KEY = 'backflow export';

/** Every possible value of a choice, the default first. */
export function optionsOf<Name extends ChoiceName>(name: Name): Choices[Name] {
  return choices[name];
}

/** What was chosen last in this browser. */
export function storedChoices(): ExportChoices {
  return keptChoices(KEY, choices);
}

export function storeChoices(chosen: ExportChoices): void {
  keep(KEY, chosen);
}
