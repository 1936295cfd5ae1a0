/** What the window of a presenter says, and that of an audience. */
export interface PresentingTexts {
  /** The name of the bar of buttons. */
  readonly bar: string;
  /** The slide of a graph without frames, and one whose frame has no title. */
  readonly whole: string;
  readonly untitled: string;
  /** `2 / 5`, counted from 1. */
  readonly slide: (number: number, count: number) => string;
  /** How far a slide has been told: `step 2 of 4`. */
  readonly told: (number: number, count: number) => string;
  /** For whoever does not see the slide. */
  readonly announced: (number: number, count: number, title: string) => string;
  /** The button that ends it, and what is said then. */
  readonly end: string;
  readonly ended: string;
  readonly laser: Readonly<Record<'off' | 'dot' | 'trail', string>>;
  readonly black: string;
  readonly notBlack: string;
  /** The button that covers the screen while it is black. */
  readonly showAgain: string;
  /** The browser has refused to open another window. */
  readonly refused: string;
  readonly audience: AudienceTexts;
}

/** What the audience's window says. */
export interface AudienceTexts {
  readonly title: string;
  readonly waiting: string;
  /** Nobody presents here. */
  readonly alone: string;
  readonly ended: string;
  readonly fullScreen: string;
}
