import type { GraphDocument } from './graph-document.ts';

/** A document on the other side of one labelled change. */
export interface Snapshot {
  readonly document: GraphDocument;
  /** Under which id of the library that document is kept. */
  readonly recordId: string;
  /** What the change was, for the menu: "Undo …". */
  readonly label: string;
}

/** An immutable undo history. Snapshots share every node that a change left alone. */
export interface History {
  /** What each change started from, the latest last. */
  readonly past: readonly Snapshot[];
  readonly present: GraphDocument;
  /** Under which id of the library the present is kept. Opening another document changes it. */
  readonly recordId: string;
  /** What each undone change led to, the next one to redo last. */
  readonly future: readonly Snapshot[];
  /** Changes under this key still join the latest entry. */
  readonly openKey: string | null;
}

/** A history that begins at a document, which is kept under `recordId`. */
export function startHistory(document: GraphDocument, recordId: string): History {
  return { past: [], present: document, recordId, future: [], openKey: null };
}

/**
 * Makes `document` the present, as one entry to undo; what was undone before is forgotten. Changes
 * in a row under the same `mergeKey` (a drag, a typing session) are one entry until it is sealed.
 */
export function record(
  history: History,
  document: GraphDocument,
  label: string,
  mergeKey: string | null = null,
): History {
  if (document === history.present) return history;
  const isMerged = mergeKey !== null && mergeKey === history.openKey;
  const past = isMerged ? history.past : [...history.past, snapshotOf(history, label)];
  return { ...history, past, present: document, future: [], openKey: mergeKey };
}

/** Makes another document, kept under another id, the present: an entry to undo, closed at once. */
export function turnTo(
  history: History,
  document: GraphDocument,
  recordId: string,
  label: string,
): History {
  const past = [...history.past, snapshotOf(history, label)];
  return { past, present: document, recordId, future: [], openKey: null };
}

/** The same history, with everything that was kept under one id kept under another. */
export function rekey(history: History, from: string, to: string): History {
  const moved = <Kept extends { readonly recordId: string }>(kept: Kept): Kept =>
    kept.recordId === from ? { ...kept, recordId: to } : kept;
  return {
    ...moved(history),
    past: history.past.map(moved),
    future: history.future.map(moved),
  };
}

/** Closes the latest entry: the next change is an entry of its own, whatever its key. */
export function seal(history: History): History {
  return history.openKey === null ? history : { ...history, openKey: null };
}

/**
 * Takes back the entry that is open under `mergeKey` as if it had never been, with nothing to redo:
 * a typing session that was given up.
 */
export function abandon(history: History, mergeKey: string): History {
  const entry = history.past.at(-1);
  if (entry === undefined || history.openKey !== mergeKey) return history;
  const { document: present, recordId } = entry;
  return { past: history.past.slice(0, -1), present, recordId, future: [], openKey: null };
}

/** Takes back the latest entry; without one the history stays as it is. */
export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (entry === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: entry.document,
    recordId: entry.recordId,
    future: [...history.future, snapshotOf(history, entry.label)],
    openKey: null,
  };
}

/** Does the latest undone entry again; without one the history stays as it is. */
export function redo(history: History): History {
  const entry = history.future.at(-1);
  if (entry === undefined) return history;
  return {
    past: [...history.past, snapshotOf(history, entry.label)],
    present: entry.document,
    recordId: entry.recordId,
    future: history.future.slice(0, -1),
    openKey: null,
  };
}

/** The label of the entry that `undo` would take back, or `null`. */
export function undoLabel(history: History): string | null {
  return history.past.at(-1)?.label ?? null;
}

/** The label of the entry that `redo` would do again, or `null`. */
export function redoLabel(history: History): string | null {
  return history.future.at(-1)?.label ?? null;
}

/** The document as it was opened, before all changes to what is kept under its id. */
export function openedDocument({ past, present, recordId }: History): GraphDocument {
  const before = past.findLastIndex((snapshot) => snapshot.recordId !== recordId);
  return past[before + 1]?.document ?? present;
}

function snapshotOf({ present, recordId }: History, label: string): Snapshot {
  return { document: present, recordId, label };
}
