import type { Box } from '../../layout/geometry.ts';
import type { Editor } from '../editor.svelte.ts';
import { drawnBounds } from '../places/bounds.ts';
import { frameBoxes } from '../places/frame-boxes.ts';
import { inReadingOrder } from './reading-order.ts';

/** What is shown at a time. */
export interface Slide {
  /** The frame's id; `null` for the whole graph. */
  readonly frame: string | null;
  readonly title: string;
  /** What of the canvas it shows; `null` where there is nothing to show. */
  readonly box: Box | null;
  /** The nodes whose steps are told on it, as places in the graph; `null` for all. */
  readonly nodes: ReadonlySet<number> | null;
}

/** The slides of a document: its frames in reading order; without any, the whole graph is one. */
export function slidesOf(editor: Editor): readonly Slide[] {
  const boxes = frameBoxes(editor);
  const { indexById } = editor.placed.evaluation.graph;
  const slides = editor.frames.flatMap(({ id, title = '', nodes }) => {
    const box = boxes.get(id);
    const places = new Set(nodes.flatMap((node) => indexById.get(node) ?? []));
    return box === undefined ? [] : [{ frame: id, title, box, nodes: places }];
  });
  if (slides.length > 0) return inReadingOrder(slides);
  return [{ frame: null, title: '', box: drawnBounds(editor), nodes: null }];
}
