/** A document as the library keeps it. */
export interface StoredDocument {
  readonly id: string;
  readonly title: string;
  /** The document, as `writeDocument` writes it. */
  readonly text: string;
  /** What the edit was that led to it, as undo names it. */
  readonly label: string;
  /** The step that was shown last. */
  readonly step: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** Counts the saves, from 1. */
  readonly revision: number;
}

/** What a document was at an earlier save. */
export interface StoredVersion {
  readonly documentId: string;
  /** The save that it comes from; 0 is the document as it was opened. */
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly savedAt: number;
}

/** A document with its versions, taken out of the library. */
export interface Removed {
  readonly document: StoredDocument;
  readonly versions: readonly StoredVersion[];
}

/** A document that is to be saved. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly step: number;
  /** The save that it goes back to; 0 where it has not been saved. */
  readonly base: number;
  /** Whether it goes on with the edit of its last save, so that no version lies between the two. */
  readonly isContinued: boolean;
  /** Of a document that has not been saved, what it was before the first edit, to be its first version. */
  readonly origin: string | null;
}

/** What has come of a save: another tab may have saved a newer revision, which then stands. */
export type SaveOutcome = { readonly saved: StoredDocument } | { readonly newer: StoredDocument };

/**
 * What the storage holds under an id, read with care: whatever wrote it, every field is what it
 * should be. A text that is missing is the record itself, as JSON, so that nothing of it is lost.
 */
export function readStored(value: unknown): StoredDocument {
  const record = value as Readonly<Record<string, unknown>>;
  const { id, title, text, label, step, updatedAt, revision } = record;
  return {
    id: String(id),
    title: textOf(title),
    text: typeof text === 'string' ? text : JSON.stringify(record, null, 2),
    label: textOf(label),
    step: numberOf(step),
    updatedAt: numberOf(updatedAt),
    revision: numberOf(revision),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
