import {
  addFrame,
  addNote,
  joinFrame,
  leaveFrames,
  moveNotes,
  removeFrames,
  resizeNote,
  setFrameColor,
  setFrameTitle,
  setNote,
} from '../../document/commands/index.ts';
import type { FrameColor, GraphDocument } from '../../document/graph-document.ts';
import { itemIds, itemKey } from '../../document/item-key.ts';
import type { Point } from '../../layout/geometry.ts';
import { NOTE } from '../../layout/note.ts';
import { Editing } from '../editing.ts';

/** What people do to frames and notes: each edit is one entry to undo. */
export class Annotations extends Editing {
  /** Draws a frame around the selected nodes, selects it, and answers its key. */
  frameSelection(): string | null {
    const { document, selectedNodes } = this.editor;
    const next = addFrame(document, { nodes: selectedNodes });
    if (next === document) return null;
    this.apply(next, this.text.history.items.addFrame);
    const key = itemKey('frame', next.frames!.at(-1)!.id);
    this.editor.select([], [], [key]);
    return key;
  }

  /** Takes the selected frames away, and selects the nodes that were in them. */
  ungroup(): void {
    const { document, selectedItems } = this.editor;
    const ids = itemIds('frame', selectedItems);
    const nodes = document.frames?.filter(({ id }) => ids.includes(id)).flatMap((f) => f.nodes);
    this.apply(removeFrames(document, ids), this.text.history.items.removeFrames);
    this.editor.select(nodes ?? []);
  }

  setFrameTitle(id: string, title: string): void {
    const document = setFrameTitle(this.editor.document, id, title.trim());
    this.apply(document, this.text.history.items.frameTitle);
  }

  setFrameColor(id: string, color: FrameColor): void {
    const document = setFrameColor(this.editor.document, id, color);
    this.apply(document, this.text.history.items.frameColor);
  }

  /** Puts each node into a frame, or with `null` takes it out of the one that it is in. */
  regroup(frameByNode: ReadonlyMap<string, string | null>, mergeKey: string | null = null): void {
    const { document } = this.editor;
    const leaving = [...frameByNode].filter(([, frame]) => frame === null).map(([node]) => node);
    let next = document;
    for (const [node, frame] of frameByNode) {
      if (frame !== null) next = joinFrame(next, frame, [node]);
    }
    next = leaveFrames(next, leaving);
    const { joinFrame: join, leaveFrame: leave } = this.text.history.items;
    this.apply(next, leaving.length === frameByNode.size ? leave : join, mergeKey);
  }

  /** Adds an empty note with its middle at a point, selects it, and answers its key. */
  addNote({ x, y }: Point): string {
    const [width, height] = NOTE.size;
    const position = [Math.round(x - width / 2), Math.round(y - height / 2)] as const;
    const next = addNote(this.editor.document, { text: '', position, size: NOTE.size });
    const { id } = next.notes!.at(-1)!;
    this.apply(next, this.text.history.items.addNote, textKey(id));
    const key = itemKey('note', id);
    this.editor.select([], [], [key]);
    return key;
  }

  /** Gives a note the text that is being typed, so that it is kept with the rest. */
  typeNote(id: string, text: string): void {
    this.#setNote(setNote(this.editor.document, id, text), id);
  }

  /**
   * Gives a note the text that was typed, with a new note as one entry until it is sealed. A new one
   * without text goes as if it had never been; the answer is whether the note is there.
   */
  finishNote(id: string, text: string): boolean {
    if (text.trim() === '') this.editor.abandon(textKey(id));
    const note = this.editor.document.notes?.find((candidate) => candidate.id === id);
    if (note === undefined) return false;
    this.#setNote(setNote(this.editor.document, id, text), id);
    return true;
  }

  /** Gives a note more height for its text, within the entry of the text. */
  growNote(id: string, width: number, height: number): void {
    const size = [width, Math.ceil(height)] as const;
    this.#setNote(resizeNote(this.editor.document, id, size), id);
  }

  /** Gives a note a size, no smaller than one can be held. A drag is one entry until it is sealed. */
  resizeNote(id: string, width: number, height: number): void {
    const [leastWidth, leastHeight] = NOTE.least;
    const size = [
      Math.max(leastWidth, Math.round(width)),
      Math.max(leastHeight, Math.round(height)),
    ] as const;
    const document = resizeNote(this.editor.document, id, size);
    this.apply(document, this.text.history.items.resizeNote, sizeKey(id));
  }

  /** Gives up a drag of a note's corner that is not sealed yet. */
  abandonSize(id: string): void {
    this.editor.abandon(sizeKey(id));
  }

  /** Moves notes to points, by their ids. */
  moveNotes(points: ReadonlyMap<string, Point>, mergeKey: string | null = null): void {
    const positions = new Map(
      [...points].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)] as const]),
    );
    const document = moveNotes(this.editor.document, positions);
    this.apply(document, this.text.history.move, mergeKey);
  }

  #setNote(document: GraphDocument, id: string): void {
    this.apply(document, this.text.history.items.editNote, textKey(id));
  }
}

/** Under which key a note and the text that is typed into it join. */
function textKey(id: string): string {
  return `text ${id}`;
}

/** Under which key changes of a note's size join. */
function sizeKey(id: string): string {
  return `size ${id}`;
}
