/** Messages about what was done, or why it was not. */
export interface NoticeTexts {
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly started: string;
  readonly undone: (label: string) => string;
  readonly redone: (label: string) => string;
  /** A file that was not taken, with the reader's sentence. */
  readonly refused: (name: string, sentence: string) => string;
  /** Sentences for `refused`: a file above so many megabytes, and one that cannot be read. */
  readonly tooLarge: (megabytes: number) => string;
  readonly unreadable: string;
  /** An example asked for by a name that is none of `names`. */
  readonly unknownExample: (name: string, names: readonly string[]) => string;
  /** A wire that would close a cycle, given as the ids round it, the first one not repeated. */
  readonly cycle: (ids: readonly string[]) => string;
  readonly notANumber: (text: string) => string;
  readonly badSetting: (name: string, text: string) => string;
  readonly badName: (text: string) => string;
  readonly takenName: (name: string) => string;
  readonly chooseOutput: string;
}

/** Labels of history entries, as undo and redo name them. */
export interface HistoryTexts {
  readonly add: (id: string) => string;
  readonly delete: (ids: readonly string[]) => string;
  readonly move: string;
  readonly rename: (from: string, to: string) => string;
  readonly wire: (from: string, to: string) => string;
  readonly deleteWires: (count: number) => string;
  readonly set: (id: string) => string;
  readonly addInput: (id: string) => string;
  readonly removeInput: (id: string) => string;
  readonly useAsOutput: (id: string) => string;
  readonly title: string;
  readonly open: (name: string) => string;
  readonly new: string;
}

/** What is announced while a wire is drawn with the keyboard. */
export interface WiringTexts {
  readonly started: (id: string) => string;
  /**
   * `to multiply, input b, 2 of 5`; positions count from 1. The input is `null` where the wire is
   * drawn towards the output it comes from.
   */
  readonly candidate: (
    name: string,
    input: string | null,
    position: number,
    count: number,
  ) => string;
  readonly connected: (from: string, to: string) => string;
  readonly cancelled: string;
  readonly noCandidate: string;
}
