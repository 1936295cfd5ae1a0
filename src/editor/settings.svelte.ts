import { keep, keptChoices } from './kept.ts';

/** What can be chosen, the default first. */
const choices = {
  /** The look; `contrast` and `system` come in a light and a dark form, as the system says. */
  theme: ['system', 'light', 'dark', 'contrast'],
  /** The language of all texts, as a BCP 47 tag. */
  language: ['system', 'en', 'fr'],
  /** What the wheel does: told apart by its steps, always zooming, or always panning. */
  navigation: ['auto', 'mouse', 'trackpad'],
  /** Whether keys without Ctrl or Alt are commands (WCAG 2.1.4). */
  hasSingleKeys: [true, false],
  /** Whether what is moved snaps to its neighbours and to the grid. */
  snaps: [true, false],
  isPaletteOpen: [true, false],
  isInspectorOpen: [true, false],
  hasMinimap: [false, true],
} as const;

type Choices = typeof choices;
export type SettingName = keyof Choices;
export type Setting<Name extends SettingName> = Choices[Name][number];

const KEY = 'backflow settings';

/** How a person has set up the editor. It belongs to the browser, not to a document. */
export class Settings {
  #values = $state.raw(keptChoices(KEY, choices));

  get<Name extends SettingName>(name: Name): Setting<Name> {
    return this.#values[name];
  }

  set<Name extends SettingName>(name: Name, value: Setting<Name>): void {
    this.#values = { ...this.#values, [name]: value };
    keep(KEY, this.#values);
  }

  /** Switches between the two states of a setting that is on or off. */
  toggle(
    name: { [Name in SettingName]: Setting<Name> extends boolean ? Name : never }[SettingName],
  ): void {
    this.set(name, !this.get(name));
  }
}

/** Every possible value of a setting, the default first. */
export function choicesOf<Name extends SettingName>(name: Name): readonly Setting<Name>[] {
  return choices[name];
}
