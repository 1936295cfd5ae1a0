import type { EntryFault } from '../../formula/number-fault.ts';

/** The search for an operation to add, the slider of a number, and numbers that are none. */
export interface AddingTexts {
  readonly field: {
    readonly place: string;
    /** For the other end of a wire from an output, or to an input, counted from 0. */
    readonly consumer: (from: string) => string;
    readonly producer: (to: string, slot: number) => string;
    readonly insert: (from: string, to: string) => string;
  };
  readonly recent: string;
  /** How many inputs an operation has; `isMore` where it may have more. */
  readonly inputs: (count: number, isMore: boolean) => string;
  readonly nothing: (query: string, isFiltered: boolean) => string;
  /** What the keys do, below the list. */
  readonly hint: string;
  /** What was added, for people who do not see the canvas. */
  readonly added: (id: string, title: string) => string;
  /** Why a text that was typed is no number; the last one was kept. */
  readonly noNumber: (text: string, fault: EntryFault) => string;
  readonly slider: SliderTexts;
}

/** The slider of a number. */
export interface SliderTexts {
  readonly title: (id: string) => string;
  readonly least: string;
  readonly greatest: string;
  readonly step: string;
  readonly speed: string;
  readonly play: (id: string) => string;
  readonly pause: (id: string) => string;
  /** The switch that keeps the slider with the node. */
  readonly onNode: string;
  /** Why an entry is not taken. */
  readonly noNumber: (label: string, text: string) => string;
  readonly empty: string;
  readonly noStep: string;
}
