import type { FrameColor } from '../../document/graph-document.ts';

/** What is read of frames, notes and the document's description: texts that come with the first. */
export interface ItemTexts {
  readonly frame: {
    /** A frame's accessible name: `Frame Hidden layer, 4 nodes`. */
    readonly name: (title: string, count: number) => string;
    readonly untitled: string;
    readonly titleField: string;
    readonly colors: Readonly<Record<FrameColor, string>>;
    readonly color: string;
    readonly ungroup: string;
    /** What can be done by keys, where the frame is selected. */
    readonly hint: string;
  };
  readonly note: {
    /** A note's accessible name, with how it begins. */
    readonly name: (beginning: string) => string;
    readonly field: string;
    readonly empty: string;
    readonly placeholder: string;
    readonly size: string;
    readonly edit: string;
    readonly hint: string;
  };
  readonly about: {
    readonly title: string;
    readonly empty: string;
    readonly field: string;
    readonly edit: string;
    readonly done: string;
    /** How the description is written. */
    readonly syntax: string;
  };
  /** How much is selected, where it is more than one frame or note. */
  readonly selected: (nodes: number, frames: number, notes: number) => string;
  /** A formula that cannot be typeset, from a character on, counted from 1; `null` where unknown. */
  readonly brokenTex: (position: number | null) => string;
  /** How a link is followed. */
  readonly followLink: (address: string) => string;
}
