import type { Attributes } from '../engine/operation.ts';
import type { Slider } from '../engine/slider.ts';
import type { NestedNumbers } from '../engine/tensor.ts';

/** The name and the newest version of the format that this program reads and writes. */
export const FORMAT = 'backflow';
export const VERSION = 1;

/**
 * One node, exactly as the file has it. Fields that this version does not know stay where they
 * are, so that a newer file loses nothing here.
 */
export interface DocumentNode {
  readonly id: string;
  readonly op: string;
  /** What each slot reads: a node's id, or `null` where nothing is wired. Absent for leaves. */
  readonly inputs?: readonly (string | null)[];
  readonly value?: NestedNumbers;
  /** Only the settings that differ from the operation's defaults need to stand here. */
  readonly attributes?: Attributes;
  /** Whether an operation passes its first input through unchanged; not of leaves. */
  readonly muted?: boolean;
  /** The range in which a leaf's number is slid on the canvas. */
  readonly slider?: Slider;
  /** The upper left corner on the canvas, in pixels at zoom 1. */
  readonly position?: readonly [number, number];
  readonly [unknownField: string]: unknown;
}

/** The colours of frames by their names; the looks say what each is. */
export const FRAME_COLORS = ['gray', 'blue', 'green', 'yellow', 'red', 'purple'] as const;
export type FrameColor = (typeof FRAME_COLORS)[number];

/** Nodes that belong together. The frame is drawn around them; it has no size of its own. */
export interface Frame {
  readonly id: string;
  readonly title?: string;
  /** The ids of its nodes, one or more. A node belongs to one frame at most. */
  readonly nodes: readonly string[];
  /** Gray where it is not stated. */
  readonly color?: FrameColor;
  readonly [unknownField: string]: unknown;
}

/** A text on the canvas. */
export interface Note {
  readonly id: string;
  /** Markdown with `$…$` mathematics. */
  readonly text: string;
  /** The upper left corner on the canvas, in pixels at zoom 1. */
  readonly position: readonly [number, number];
  /** Width and height; as a new note has them where they are not stated. */
  readonly size?: readonly [number, number];
  readonly [unknownField: string]: unknown;
}

/** A graph document that a reader has accepted: the parsed JSON itself, immutable. */
export interface GraphDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly title?: string;
  readonly description?: string;
  readonly nodes: readonly DocumentNode[];
  readonly output?: string;
  readonly frames?: readonly Frame[];
  readonly notes?: readonly Note[];
  readonly [unknownField: string]: unknown;
}

/** A graph without nodes, as a new canvas holds it. */
export const emptyDocument: GraphDocument = { format: FORMAT, version: VERSION, nodes: [] };
