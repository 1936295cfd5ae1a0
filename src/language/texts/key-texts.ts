/** What the sheet of shortcuts says about changing them, and what is done by pointer. */
export interface KeyTexts {
  readonly hint: string;
  readonly reset: string;
  readonly restored: string;
  /** While a key is waited for. */
  readonly waiting: string;
  /** In place of a key, where there is none. */
  readonly none: string;
  readonly assigned: (key: string, title: string) => string;
  /** A key that another command had before. */
  readonly taken: (key: string, title: string, from: string) => string;
  readonly cleared: (title: string) => string;
  /** What the shortcut sheet says beyond the commands: what is done, and how. */
  readonly gestures: readonly (readonly [string, string])[];
}
