/** Passes values on at most once a frame, the latest one each time. */
export class OnceAFrame<Value> {
  readonly #apply: (value: Value) => void;
  #pending: { readonly value: Value } | null = null;
  #frame = 0;

  constructor(apply: (value: Value) => void) {
    this.#apply = apply;
  }

  /** Notes a value, which takes the place of one that still waits. */
  put(value: Value): void {
    if (this.#pending === null) {
      this.#frame = requestAnimationFrame(() => {
        this.flush();
      });
    }
    this.#pending = { value };
  }

  /** Passes on at once what waits. */
  flush(): void {
    const pending = this.#pending;
    this.drop();
    if (pending !== null) this.#apply(pending.value);
  }

  /** Forgets what waits. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    this.#pending = null;
  }
}
