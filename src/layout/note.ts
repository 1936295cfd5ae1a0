import type { Note } from '../document/graph-document.ts';
import type { Box } from './geometry.ts';

/** The sizes of notes in pixels at zoom 1: of a new one, and the least that can be dragged to. */
export const NOTE = {
  size: [260, 120],
  least: [96, 48],
  /** Between the note's edge and its text. */
  padding: 12,
  fontSize: 15,
  lineHeight: 1.45,
} as const;

/** The box of a note. */
export function noteBox({ position: [x, y], size: [width, height] = NOTE.size }: Note): Box {
  return { x, y, width, height };
}
