/** What was taken from the clipboard, or why nothing was. */
export interface PastingTexts {
  /** How many nodes were taken in. */
  readonly pasted: (count: number) => string;
  /** What the clipboard is called where its text is refused. */
  readonly clipboard: string;
  /** It holds something else than a graph. */
  readonly noGraph: string;
  readonly tooLong: (megabytes: number) => string;
  readonly tooMany: (count: number, most: number) => string;
  /** The browser lets no page read the clipboard, but for keys. */
  readonly closed: string;
}
