import type { Frame, FrameColor, GraphDocument } from '../graph-document.ts';
import { freshItemId, withFrames } from './edit-items.ts';
import { leaveFrames } from './join-frame.ts';

/** What a new frame is to be; its id, unless given, is a fresh one. */
export interface NewFrame {
  readonly nodes: Iterable<string>;
  readonly id?: string;
  readonly title?: string;
  readonly color?: FrameColor;
}

/** Draws a frame around nodes, which leave the frames they were in. The new one is the last. */
export function addFrame(document: GraphDocument, frame: NewFrame): GraphDocument {
  const wanted = new Set(frame.nodes);
  const nodes = document.nodes.map(({ id }) => id).filter((id) => wanted.has(id));
  if (nodes.length === 0) return document;
  const added: Frame = {
    id: frame.id ?? freshItemId(document.frames, 'frame'),
    ...(frame.title !== undefined && frame.title !== '' && { title: frame.title }),
    nodes,
    ...(frame.color && { color: frame.color }),
  };
  const freed = leaveFrames(document, nodes);
  return withFrames(freed, [...(freed.frames ?? []), added]);
}
