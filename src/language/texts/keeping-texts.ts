/** Why the browser's storage does not take what is to be saved. */
type Failure = 'full' | 'refused' | 'outdated' | 'failed';

/** What is said of the saving that goes on by itself. */
export interface KeepingTexts {
  /** Whether the document is saved, in a word or two beside its title. */
  readonly state: Readonly<Record<'unsaved' | 'saving' | 'saved' | 'failed', string>>;
  /** Labels of history entries. */
  readonly otherTab: string;
  readonly asCopy: string;
  readonly copyOf: (title: string) => string;
}

/** What is said where saving or opening comes to grief, or another tab was there first: fetched then. */
export interface TroubleTexts {
  /** Why the graph is not saved, and what to do. */
  readonly failed: Readonly<Record<Failure, string>>;
  readonly tryAgain: string;
  readonly saveAsFile: string;
  readonly recovered: string;
  /** The graph was changed in another tab, or in the library, and is shown as it is there. */
  readonly followed: string;
  /** Both tabs have edits; this one's go on under a title of their own. */
  readonly parted: (title: string) => string;
  readonly showOther: string;
  readonly keepCopy: string;
  /** The document last worked on did not open: the reader's sentence, and that nothing is lost. */
  readonly unreadable: (title: string, sentence: string) => string;
  /** The document last worked on did not open, because the storage did not. */
  readonly unopened: Readonly<Record<Failure, string>>;
  /** Why a file is refused: it is above so many megabytes, or cannot be read. */
  readonly tooLarge: (megabytes: number) => string;
  readonly unreadableFile: string;
  /** A picture of which a part is missing, while its graph is whole. */
  readonly cutPicture: (name: string) => string;
  /** A file that the page may not write to, and one that could not be written. */
  readonly notAllowed: (name: string) => string;
  readonly notWritten: (name: string) => string;
  /** An example asked for by a name that is none of `names`. */
  readonly unknownExample: (name: string, names: readonly string[]) => string;
}

/** The library, a dialog. */
export interface LibraryTexts {
  readonly title: string;
  /** Before there is any document in it. */
  readonly empty: string;
  /** The storage cannot be read. */
  readonly closed: Readonly<Record<Failure, string>>;
  /** When a document was edited, seen from now; both in milliseconds since 1970. */
  readonly edited: (at: number, now: number) => string;
  /** Of a version, whose last edit goes before the time where it is known. */
  readonly savedAt: (at: number, now: number, label: string) => string;
  /** Of the document that is open. */
  readonly isOpen: string;
  readonly open: string;
  readonly rename: string;
  readonly duplicate: string;
  readonly delete: string;
  readonly versions: string;
  /** Each button's name, which says of which document. */
  readonly actionOn: (action: string, title: string) => string;
  readonly nameField: (title: string) => string;
  readonly picture: (title: string) => string;
  readonly deleted: (title: string) => string;
  readonly undo: string;
  /** A document that cannot be read, with the reader's sentence. */
  readonly unreadable: (sentence: string) => string;
  readonly downloadText: string;
  readonly notDone: Readonly<Record<Failure, string>>;
  readonly back: string;
  readonly versionsOf: (title: string) => string;
  readonly noVersions: string;
  /** What the document says now, at the head of its versions. */
  readonly current: string;
  readonly asOpened: (at: number, now: number) => string;
  readonly restore: string;
  /** The label of the history entry. */
  readonly restored: (at: number, now: number) => string;
}
