import { accumulate, emptyStore, type GradientStore } from '../../engine/accumulation.ts';
import { plus } from '../../engine/broadcast.ts';
import { filled, sameShapes, type Tensor } from '../../engine/tensor.ts';
import type { Trace } from '../../engine/trace.ts';

/** What a leaf holds while gradients accumulate. */
export interface Accumulated {
  readonly gradient: Tensor;
  /** Over how many backward passes, the one under way included once it has reached the leaf. */
  readonly passes: number;
}

/**
 * Gradients that are added up over backward passes until they are zeroed, as PyTorch's `.grad` is.
 * A pass counts once it reaches its end; going back takes nothing away, and only a pass that begins
 * anew counts again. Off, nothing is kept.
 */
export class Accumulation {
  #isOn = $state(false);
  #store = $state.raw<GradientStore>(emptyStore);
  #passes = $state(0);
  /** Whether the pass that is shown has not been counted yet. */
  #isPending = $state(true);

  get isOn(): boolean {
    return this.#isOn;
  }

  /** How many passes have reached their end since the gradients were zeroed. */
  get passes(): number {
    return this.#passes;
  }

  /** Starts or stops to accumulate; a pass that stands at its end is the first one. */
  toggle(trace: Trace, step: number): void {
    this.#isOn = !this.#isOn;
    this.#isPending = true;
    this.zero();
    this.follow(trace, step);
  }

  /** Sets all gradients to 0, as `zero_grad` does. */
  zero(): void {
    this.#store = emptyStore;
    this.#passes = 0;
  }

  /** Begins anew, with another document. */
  reset(): void {
    this.#isPending = true;
    this.zero();
  }

  /** Takes note of the step that is shown now. */
  follow(trace: Trace, step: number): void {
    const { forwardCount, length } = trace;
    if (step <= forwardCount) this.#isPending = true;
    if (!this.#isOn || !this.#isPending || step < length || step <= forwardCount) return;
    this.#store = accumulate(this.#store, trace);
    this.#passes += 1;
    this.#isPending = false;
  }

  /**
   * What a leaf holds at the shown step, where `gradient` is what the pass under way has given it so
   * far; `null` where nothing has accumulated, or nothing does.
   */
  heldBy(id: string, gradient: Tensor | null): Accumulated | null {
    if (!this.#isOn) return null;
    const stored = this.#store.get(id) ?? null;
    if (!this.#isPending || gradient === null) {
      if (stored !== null) return { gradient: stored, passes: this.#passes };
      return gradient === null ? null : { gradient: filled(gradient.shape, 0), passes: 0 };
    }
    const passes = this.#passes + 1;
    const isKept = stored !== null && sameShapes(stored.shape, gradient.shape);
    return { gradient: isKept ? plus(stored, gradient) : gradient, passes };
  }
}
