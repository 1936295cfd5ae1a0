import type { Box, Point } from '../layout/geometry.ts';

/** What the rest of the editor asks of the canvas. The canvas provides it while it is mounted. */
export interface Camera {
  /** Turns to the whole graph. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves, where it must, so that a box can be seen. */
  readonly reveal: (box: Box) => void;
  /** The part of the canvas that can be seen. */
  readonly visible: () => Box;
  /** The canvas's point under a point of the window, or `null` where other things cover it. */
  readonly pointUnder: (client: Point) => Point | null;
  /** Puts the keyboard's focus on a node, or on a leaf's number. */
  readonly focusNode: (id: string) => void;
  readonly focusValue: (id: string) => void;
}
