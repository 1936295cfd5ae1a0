/** A setting that is one of several. */
export interface ChoiceText<Value extends string> {
  readonly title: string;
  readonly explanation: string;
  readonly choices: Readonly<Record<Value, string>>;
}

/** A setting that is on or off. */
export interface SwitchText {
  readonly title: string;
  readonly explanation: string;
}

/** What is read of the settings: texts that come when they are opened. */
export interface SettingsTexts {
  readonly title: string;
  readonly theme: ChoiceText<ThemeChoice> & {
    /** What is said when the look is changed without the dialog. */
    readonly chosen: (theme: ThemeChoice) => string;
  };
  /** The languages are called as they call themselves. */
  readonly language: { readonly title: string; readonly system: string };
  readonly navigation: ChoiceText<'auto' | 'mouse' | 'trackpad'>;
  readonly switches: Readonly<Record<SwitchName, SwitchText>>;
  /** Where settings are kept. */
  readonly kept: string;
}

type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

export type SwitchName =
  'hasSingleKeys' | 'snaps' | 'hasMinimap' | 'isPaletteOpen' | 'isInspectorOpen';
