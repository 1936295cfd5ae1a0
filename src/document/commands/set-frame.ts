import type { FrameColor, GraphDocument } from '../graph-document.ts';
import { without } from './edit.ts';
import { editFrame } from './edit-items.ts';

/** Gives a frame a title; an empty one is not written down. */
export function setFrameTitle(document: GraphDocument, id: string, title: string): GraphDocument {
  return editFrame(document, id, (frame) => {
    if (title === (frame.title ?? '')) return frame;
    return title === '' ? without(frame, 'title') : { ...frame, title };
  });
}

/** Gives a frame a colour; gray, the default, is not written down. */
export function setFrameColor(
  document: GraphDocument,
  id: string,
  color: FrameColor,
): GraphDocument {
  return editFrame(document, id, (frame) => {
    if (color === (frame.color ?? 'gray')) return frame;
    return color === 'gray' ? without(frame, 'color') : { ...frame, color };
  });
}
