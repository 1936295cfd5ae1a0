import type { Setting } from './settings.svelte.ts';

/** What a wheel event says of itself. */
export interface Turn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** In what the deltas are counted; 0 is pixels. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly timeStamp: number;
}

/** Turns that follow within this time come from the same hand on the same device. */
const SAME_HAND_MS = 400;
/** The least step of a notched wheel, in pixels; two fingers begin with less. */
const NOTCH_PX = 50;

/** Tells a wheel, which zooms, from two fingers on a trackpad, which move the view. */
export class WheelReader {
  #kind: 'zoom' | 'pan' = 'zoom';
  #lastAt = -Infinity;

  /** What a turn is to do; Ctrl, which pinching sets as well, always zooms. */
  read(turn: Turn, navigation: Setting<'navigation'>): 'zoom' | 'pan' {
    if (turn.ctrlKey) return 'zoom';
    if (turn.shiftKey) return 'pan';
    if (navigation !== 'auto') return navigation === 'mouse' ? 'zoom' : 'pan';
    const isSameHand = turn.timeStamp - this.#lastAt < SAME_HAND_MS;
    this.#lastAt = turn.timeStamp;
    // Two fingers that stray sideways are told at once; a fling is fast only after its begin.
    if (turn.deltaX !== 0 && turn.deltaMode === 0) this.#kind = 'pan';
    else if (!isSameHand) this.#kind = isNotched(turn) ? 'zoom' : 'pan';
    return this.#kind;
  }
}

function isNotched({ deltaMode, deltaY }: Turn): boolean {
  return deltaMode !== 0 || Math.abs(deltaY) >= NOTCH_PX;
}
