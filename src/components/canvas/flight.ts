import { easeInOut } from '../../layout/ease.ts';
import { viewBetween, type View } from '../../layout/view.ts';

const DURATION_MS = 250;

/** How long the view is on its way, in milliseconds; not at all for whoever wants no motion. */
export function flightMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION_MS;
}

/** A view on its way to another, until it has come there or is stopped. */
export class Flight {
  readonly #view: () => View;
  readonly #show: (view: View) => void;
  #frame = 0;
  #aim: View | null = null;

  constructor(view: () => View, show: (view: View) => void) {
    this.#view = view;
    this.#show = show;
  }

  /** Where it goes; `null` where it has come there, or was stopped. */
  get aim(): View | null {
    return this.#aim;
  }

  /** Sets out from the view that is shown, wherever the last flight has come. */
  to(view: View): void {
    this.stop();
    const [from, start, duration] = [this.#view(), performance.now(), flightMs()];
    this.#aim = view;
    const fly = () => {
      const share = duration === 0 ? 1 : Math.min(1, (performance.now() - start) / duration);
      this.#show(share < 1 ? viewBetween(from, view, easeInOut(share)) : view);
      if (share < 1) this.#frame = requestAnimationFrame(fly);
      else this.#aim = null;
    };
    fly();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#aim = null;
  }
}
