/** The outline of a graph. */
export interface OutlineTexts {
  readonly title: string;
  /** How the list is used. */
  readonly hint: string;
  readonly empty: string;
  /** What a node reads, by the names in its slots; `null` where nothing is wired. */
  readonly reads: (names: readonly (string | null)[]) => string;
}
