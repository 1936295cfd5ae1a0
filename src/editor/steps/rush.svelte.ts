/** Changes that follow each other within this time are one movement, such as a drag. */
const QUIET_MS = 200;

/**
 * Whether changes come so fast upon each other that nobody reads them one by one. What is dear to keep
 * up to date, and is not looked at in passing, waits for the end of it.
 */
export class Rush {
  readonly #atEnd: () => void;
  #isOn = $state(false);
  #latest = -Infinity;

  /** A rush at whose end something is to be done. */
  constructor(atEnd: () => void) {
    this.#atEnd = atEnd;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Takes note of a change. */
  note(): void {
    const now = performance.now();
    if (!this.#isOn && now - this.#latest < QUIET_MS) {
      this.#isOn = true;
      this.#await(QUIET_MS);
    }
    this.#latest = now;
  }

  /** Looks after a while whether it is over: to begin each wait anew would cost more in every frame. */
  #await(waitMs: number): void {
    setTimeout(() => {
      const left = this.#latest + QUIET_MS - performance.now();
      if (left > 0) {
        this.#await(left);
        return;
      }
      this.#isOn = false;
      this.#atEnd();
    }, waitMs);
  }
}
