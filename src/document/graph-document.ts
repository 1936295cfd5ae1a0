import type { Attributes } from '../engine/operation.ts';
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
  /** The upper left corner on the canvas, in pixels at zoom 1. */
  readonly position?: readonly [number, number];
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
  readonly [unknownField: string]: unknown;
}

/** A graph without nodes, as a new canvas holds it. */
export const emptyDocument: GraphDocument = { format: FORMAT, version: VERSION, nodes: [] };
