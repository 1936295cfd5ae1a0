import type { Box, Point } from '../../layout/geometry.ts';

/** What the rest of the editor asks of the canvas. The canvas provides it while it is mounted. */
export interface Camera {
  /** Turns to the whole graph. */
  readonly fit: () => void;
  /** Turns to a part of it, drawn no larger than `most` times, within some room in the window's pixels. */
  readonly fitBox: (box: Box, most?: number, room?: Box) => void;
  /** Turns to a part of it at once, and stays with it whatever the size of the canvas becomes; with `null` to all. */
  readonly showOpened: (box: Box | null) => void;
  /** Whether the whole graph is in view, and stays so whatever the size of the canvas becomes. */
  readonly isWhole: boolean;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly zoom: () => number;
  /** Moves what is seen by pixels of the window. */
  readonly panBy: (by: Point) => void;
  /** Zooms, and brings what is under one point of the window under another. */
  readonly carry: (from: Point, to: Point, factor: number) => void;
  /** Moves, where it must, so that a box can be seen. */
  readonly reveal: (box: Box) => void;
  /** Moves likewise for what a step is about; the whole graph, where that is in view, stays so. */
  readonly follow: (box: Box) => void;
  /** What of the canvas buttons and panels cover. */
  readonly covered: () => Box[];
  /** Moves just enough to show a box, and beside the buttons on the canvas its head, such as a title. */
  readonly clear: (box: Box, head: Box) => void;
  /** The part of the canvas that can be seen. */
  readonly visible: () => Box;
  /** The canvas's point at a point of the window, whatever covers it. */
  readonly toCanvas: (client: Point) => Point;
  /** The canvas's point under a point of the window, or `null` where other things cover it. */
  readonly pointUnder: (client: Point) => Point | null;
  /** The point of the window over a point of the canvas. */
  readonly pointOver: (point: Point) => Point;
  /** Puts the keyboard's focus on a node, which selects it unless that is quiet, or on a leaf's number. */
  readonly focusNode: (id: string, isQuiet?: boolean) => void;
  readonly focusValue: (id: string) => void;
}
