import { lookNames } from '../../exporters/look.ts';
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
export type ChoiceName = keyof Choices;
export type ExportChoices = { readonly [Name in ChoiceName]: Choices[Name][number] };

const KEY = 'backflow export';

/** Every possible value of a choice, the default first. */
export function optionsOf<Name extends ChoiceName>(name: Name): Choices[Name] {
  return choices[name];
}

/** What was chosen last in this browser; what was not, or is no choice any more, is the default. */
export function storedChoices(): ExportChoices {
  const kept = readStored();
  const entries = Object.entries(choices).map(([name, options]) => {
    const value = kept[name];
    return [name, options.some((option) => option === value) ? value : options[0]];
  });
  return Object.fromEntries(entries) as ExportChoices;
}

export function storeChoices(chosen: ExportChoices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Without storage the choices last as long as the dialog.
  }
}

function readStored(): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
