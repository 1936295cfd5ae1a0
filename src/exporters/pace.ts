/**
 * Called between the small parts of long work with the share that is done, from 0 to 1. It may hold the
 * work up for a while, and ends it by throwing or rejecting.
 */
export type Pace = (done: number) => Promise<void> | undefined;

/** The pace of a part of some work, from one share of the whole to another. */
export function paceWithin(pace: Pace | undefined, from: number, to: number): Pace {
  return (done) => pace?.(from + done * (to - from));
}
