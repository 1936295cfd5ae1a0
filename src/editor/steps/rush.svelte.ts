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
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    if (now - this.#latest < QUIET_MS) {
      clearTimeout(this.#timer);
      this.#isOn = true;
      this.#timer = setTimeout(() => {
        this.#isOn = false;
        this.#atEnd();
      }, QUIET_MS);
    }
    this.#latest = now;
  }
}
