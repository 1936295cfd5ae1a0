/** The outline of a graph. Inputs are told by their slots, which count from 0, and their names. */
export interface OutlineTexts {
  readonly title: string;
  /** How the tree is used. */
  readonly hint: string;
  readonly empty: string;
  /** What a node reads, by the names in its slots; `null` where nothing is wired. */
  readonly reads: (names: readonly (string | null)[]) => string;
  readonly frame: (title: string, count: number) => string;
  /** An input, with what it reads. */
  readonly input: (slot: number, name: string, source: string | null) => string;
  /** An output, with the nodes that read it. */
  readonly output: (readers: readonly string[]) => string;
  /** Where a wire leads from an output. */
  readonly reader: (id: string, slot: number, name: string) => string;
}
