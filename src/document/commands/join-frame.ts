import type { Frame, GraphDocument } from '../graph-document.ts';
import { withFrames } from './edit-items.ts';

/** Puts nodes into a frame that there is; they leave those they were in, and none of these stays empty. */
export function joinFrame(
  document: GraphDocument,
  id: string,
  nodes: Iterable<string>,
): GraphDocument {
  const frame = document.frames?.find((candidate) => candidate.id === id);
  if (frame === undefined) throw new Error(`There is no frame ${id}`);
  const joining = new Set(nodes);
  const added = [...joining].filter((node) => !frame.nodes.includes(node));
  if (added.length === 0) return document;
  const frames = document.frames!.map((other) =>
    other === frame ? { ...frame, nodes: [...frame.nodes, ...added] } : outside(other, joining),
  );
  return withFrames(document, frames);
}

/** Takes nodes out of their frames. A frame that is left empty goes. */
export function leaveFrames(document: GraphDocument, nodes: Iterable<string>): GraphDocument {
  const leaving = new Set(nodes);
  const { frames = [] } = document;
  return withFrames(
    document,
    frames.map((frame) => outside(frame, leaving)),
  );
}

/** Puts another id in the place of a node's in its frame. */
export function renameMember(document: GraphDocument, id: string, newId: string): GraphDocument {
  const { frames = [] } = document;
  return withFrames(
    document,
    frames.map((frame) =>
      frame.nodes.includes(id)
        ? { ...frame, nodes: frame.nodes.map((node) => (node === id ? newId : node)) }
        : frame,
    ),
  );
}

function outside(frame: Frame, leaving: ReadonlySet<string>): Frame {
  const nodes = frame.nodes.filter((id) => !leaving.has(id));
  return nodes.length === frame.nodes.length ? frame : { ...frame, nodes };
}
