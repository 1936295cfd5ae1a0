/** No frame is shorter where two values within it could be told apart. */
const SHORT_FRAME_MS = 12;

/**
 * Passes values on at most once a frame, the latest one each time. Browsers mostly hand out one move of
 * the pointer a frame, which is passed on at once; only what comes sooner waits for the next frame.
 */
export class OnceAFrame<Value> {
  readonly #apply: (value: Value) => void;
  #pending: { readonly value: Value } | null = null;
  #frame = 0;
  #appliedAt = -Infinity;

  constructor(apply: (value: Value) => void) {
    this.#apply = apply;
  }

  /** Notes a value, which takes the place of one that still waits. */
  put(value: Value): void {
    const isFirst = this.#pending === null;
    this.#pending = { value };
    if (!isFirst) return;
    if (performance.now() - this.#appliedAt >= SHORT_FRAME_MS) this.flush();
    else {
      this.#frame = requestAnimationFrame(() => {
        this.flush();
      });
    }
  }

  /** Passes on at once what waits. */
  flush(): void {
    const pending = this.#pending;
    this.drop();
    if (pending === null) return;
    this.#appliedAt = performance.now();
    this.#apply(pending.value);
  }

  /** Forgets what waits. */
  drop(): void {
    // To cancel costs as much as to ask, and mostly nothing was asked for.
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pending = null;
  }
}
