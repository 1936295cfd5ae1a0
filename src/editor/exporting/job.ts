import type { Pace } from '../../exporters/pace.ts';

/** How long the page may be held up at a time. */
const SLICE_MS = 14;

/** A piece of long work that leaves the page room to breathe, tells how far it is, and can be ended. */
export class Job {
  readonly #signal: AbortSignal;
  readonly #report: (share: number) => void;
  #rested = performance.now();

  constructor(signal: AbortSignal, report: (share: number) => void = () => undefined) {
    this.#signal = signal;
    this.#report = report;
  }

  /** Between the parts of the work: it throws what the signal was aborted with. */
  readonly pace: Pace = (done) => {
    this.#signal.throwIfAborted();
    if (performance.now() - this.#rested < SLICE_MS) return undefined;
    return this.#rest(done);
  };

  async #rest(done: number): Promise<void> {
    this.#report(done);
    await new Promise((resolve) => setTimeout(resolve));
    this.#rested = performance.now();
    this.#signal.throwIfAborted();
  }
}
