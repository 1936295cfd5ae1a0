import type { Editor } from '../editor.svelte.ts';

/** How long one step stays before the next, at normal speed. */
const STEP_DURATION_MS = 1400;

/** The speeds on offer, as multiples of the normal one. */
export const speeds = [0.25, 0.5, 1, 2, 4] as const;

/** Plays the trace: one step after another until its end. */
export class Player {
  readonly #editor: Editor;
  readonly #announce: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isPlaying = $state(false);
  speed = $state<number>(1);

  /** `announce` is called whenever another step is shown. */
  constructor(editor: Editor, announce: () => void) {
    this.#editor = editor;
    this.#announce = announce;
  }

  get #isAtEnd(): boolean {
    return this.#editor.step >= this.#editor.trace.length;
  }

  /** Starts, from the beginning where the end is reached. */
  play(): void {
    if (this.#editor.trace.length === 0) return;
    if (this.#isAtEnd) this.#show(0);
    this.isPlaying = true;
    this.#advance();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.isPlaying = false;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  /** Goes to a step by hand, which ends the playing. */
  goTo(step: number): void {
    this.pause();
    this.#show(step);
  }

  /** Goes `count` steps on, or back where it is negative. */
  stepBy(count: number): void {
    this.goTo(this.#editor.step + count);
  }

  /** Goes on to the end of the forward pass, or of the backward pass where that is reached. */
  nextPhase(): void {
    const { step, trace } = this.#editor;
    this.goTo(step < trace.forwardCount ? trace.forwardCount : trace.length);
  }

  /** Goes back to the end of the forward pass, or to the start. */
  previousPhase(): void {
    const { step, trace } = this.#editor;
    this.goTo(step > trace.forwardCount ? trace.forwardCount : 0);
  }

  #show(step: number): void {
    this.#editor.goTo(step);
    this.#announce();
  }

  #advance(): void {
    this.#show(this.#editor.step + 1);
    if (this.#isAtEnd) {
      this.pause();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#advance();
    }, STEP_DURATION_MS / this.speed);
  }
}
