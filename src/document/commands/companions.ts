import type { Frame, GraphDocument, Note } from '../graph-document.ts';
import { itemKey } from '../item-key.ts';
import { freshItemId, withFrames, withNotes } from './edit-items.ts';

/** Where copied nodes come to lie: how far from where they were, and under which ids. */
export interface Landing {
  readonly shift: (position: readonly [number, number]) => readonly [number, number];
  readonly newIds: ReadonlyMap<string, string>;
}

/** What else than nodes a document holds, and how it travels with them. */
export interface Companion {
  /** The fields of a copy of what `ids` name: ids of nodes, and keys of frames and notes. */
  readonly copy: (document: GraphDocument, ids: ReadonlySet<string>) => Partial<GraphDocument>;
  /** Takes what `part` holds into a document that has its nodes already. */
  readonly insert: (
    document: GraphDocument,
    part: GraphDocument,
    landing: Landing,
  ) => GraphDocument;
}

/** A frame travels when it is named itself, and when all of its nodes are. */
const frames: Companion = {
  copy: ({ frames = [] }, ids) => {
    const copied = frames
      .filter(({ id, nodes }) => ids.has(itemKey('frame', id)) || nodes.every((n) => ids.has(n)))
      .map((frame) => ({ ...frame, nodes: frame.nodes.filter((node) => ids.has(node)) }))
      .filter(({ nodes }) => nodes.length > 0);
    return copied.length === 0 ? {} : { frames: copied };
  },
  insert: (document, part, { newIds }) => {
    const all: Frame[] = [...(document.frames ?? [])];
    for (const frame of part.frames ?? []) {
      const nodes = frame.nodes.map((node) => newIds.get(node)!);
      all.push({ ...frame, id: freshItemId(all, 'frame'), nodes });
    }
    return withFrames(document, all);
  },
};

/** A note travels when it is named itself. */
const notes: Companion = {
  copy: ({ notes = [] }, ids) => {
    const copied = notes.filter(({ id }) => ids.has(itemKey('note', id)));
    return copied.length === 0 ? {} : { notes: copied };
  },
  insert: (document, part, { shift }) => {
    const all: Note[] = [...(document.notes ?? [])];
    for (const note of part.notes ?? []) {
      all.push({ ...note, id: freshItemId(all, 'note'), position: shift(note.position) });
    }
    return withNotes(document, all);
  },
};

/** Everything that travels with nodes. */
export const companions: readonly Companion[] = [frames, notes];
