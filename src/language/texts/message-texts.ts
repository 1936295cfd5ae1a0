import type { Misfit } from '../../document/misfit.ts';

/** Messages about what was done, or why it was not. */
export interface NoticeTexts {
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly started: string;
  readonly undone: (label: string) => string;
  readonly redone: (label: string) => string;
  /** Undo has led out of a graph into the one before, redo into the one after, of these titles. */
  readonly backIn: (title: string) => string;
  readonly onIn: (title: string) => string;
  /** A file that was not taken, with the reader's sentence. */
  readonly refused: (name: string, sentence: string) => string;
  /** A part of the program that is fetched when it is needed, and could not be. */
  readonly partMissing: string;
  /** While a layout is worked out that takes long. */
  readonly layingOut: string;
  /** A wire that would close a cycle, given as the ids round it, the first one not repeated. */
  readonly cycle: (ids: readonly string[]) => string;
  readonly badSetting: (name: string, text: string) => string;
  readonly badName: (text: string) => string;
  readonly takenName: (name: string) => string;
  readonly chooseOutput: string;
  /** An arrow key leads to no other node. */
  readonly noNeighbour: string;
  /** How many nodes were copied. */
  readonly copied: (count: number) => string;
}

/** Labels of history entries, as undo and redo name them. */
export interface HistoryTexts {
  readonly add: (id: string) => string;
  readonly delete: (ids: readonly string[]) => string;
  readonly move: string;
  readonly align: string;
  readonly distribute: string;
  readonly tidy: string;
  readonly bestLayout: string;
  readonly cut: string;
  readonly paste: string;
  readonly duplicate: string;
  readonly mute: (ids: readonly string[]) => string;
  readonly unmute: (ids: readonly string[]) => string;
  readonly rename: (from: string, to: string) => string;
  readonly wire: (from: string, to: string) => string;
  readonly deleteWires: (count: number) => string;
  /** The end of a wire was moved to another port. */
  readonly rewire: (from: string, to: string) => string;
  /** Nodes were pulled out of the graph, or removed, and what read them wired to what they read. */
  readonly detach: (ids: readonly string[]) => string;
  readonly deleteAndBridge: (ids: readonly string[]) => string;
  /** All wires of nodes were removed. */
  readonly disconnect: (ids: readonly string[]) => string;
  /** A node was put into a wire. */
  readonly splice: (id: string) => string;
  readonly set: (id: string) => string;
  readonly slider: (id: string) => string;
  readonly addInput: (id: string) => string;
  readonly removeInput: (id: string) => string;
  readonly useAsOutput: (id: string) => string;
  readonly title: string;
  readonly description: string;
  readonly items: ItemHistoryTexts;
  readonly open: (name: string) => string;
  readonly new: string;
}

/** Labels of what was done to frames and notes. */
export interface ItemHistoryTexts {
  readonly addFrame: string;
  readonly removeFrames: string;
  readonly frameTitle: string;
  readonly frameColor: string;
  readonly joinFrame: string;
  readonly leaveFrame: string;
  readonly addNote: string;
  readonly editNote: string;
  readonly resizeNote: string;
  readonly delete: (frames: number, notes: number) => string;
}

/** What is said while a wire is drawn. */
export interface WiringTexts {
  /** Of an input, slots count from 0; `null` where the wire begins at the node's output. */
  /** A wire is begun at a port; `before` is what an input reads already, if anything. */
  readonly started: (id: string, slot: number | null, before: string | null) => string;
  /**
   * `to multiply, input b, 2 of 5`; positions count from 1. The input is `null` where the wire is
   * drawn towards the output it comes from.
   */
  readonly candidate: (
    name: string,
    input: string | null,
    position: number,
    count: number,
    before: string | null,
  ) => string;
  /** A wire that was drawn: the input's place and name, and which node it read before, if any. */
  readonly connected: (
    from: string,
    to: string,
    slot: number,
    name: string,
    before: string | null,
  ) => string;
  readonly alreadyConnected: (from: string, to: string, slot: number) => string;
  readonly cancelled: string;
  readonly noCandidate: string;
  /** How many ports there are that the wire does not fit. */
  readonly unfit: (count: number) => string;
  /** Why a node or a port cannot take the wire, in a few words. */
  readonly misfit: (misfit: Misfit) => string;
  /** Every input of the node that a wire is over is taken. */
  readonly taken: string;
  /** A wire was dropped on such a node. */
  readonly allTaken: (id: string) => string;
  /** How many wires are cut, where they are. */
  readonly cuts: (count: number) => string;
  /** Letting go of a wire's end here removes the wire. */
  readonly removes: string;
}
