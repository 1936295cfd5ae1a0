import { nudged } from './number-entry.ts';
import { OnceAFrame } from '../once-a-frame.ts';

/** How far the pointer travels for one step, before a press is a drag, and across it before it is none. */
const DRAG_PX = { perStep: 6, threshold: 3, astray: 8 };

/** What holds while a number is dragged. */
interface Drag {
  readonly step: number;
  /** The number, the pointer's place and how fine its steps were when they last changed. */
  from: number;
  fineness: number;
  travelled: number;
  lastX: number;
  /** Where the pointer came down. */
  readonly startY: number;
  value: number;
  isMoving: boolean;
  /** Whether it went up or down instead, which is neither a drag nor a press. */
  isAstray: boolean;
}

/** What a drag does. */
export interface ScrubActions {
  readonly begin: () => void;
  readonly set: (value: number) => void;
  /** The drag is over; what it has changed stays. */
  readonly keep: () => void;
  /** The drag was taken back. */
  readonly abandon: () => void;
  /** The press was none. */
  readonly click: () => void;
}

/**
 * Changes a number by dragging it sideways, one step every few pixels: a tenth of one with Shift, and
 * with Ctrl to whole multiples of the step. The pointer is locked to its place where the browser
 * allows that, so that no edge of the screen ends the drag.
 */
export class NumberScrub {
  readonly #actions: ScrubActions;
  readonly #values: OnceAFrame<number>;
  #drag: Drag | null = null;
  #field: HTMLElement | null = null;

  constructor(actions: ScrubActions) {
    this.#actions = actions;
    this.#values = new OnceAFrame(actions.set);
  }

  press(event: PointerEvent, value: number, step: number): void {
    this.#field = event.currentTarget as HTMLElement;
    this.#field.setPointerCapture(event.pointerId);
    const { clientX: lastX, clientY: startY } = event;
    const still = { travelled: 0, lastX, startY, isMoving: false, isAstray: false };
    this.#drag = { step, from: value, fineness: 1, value, ...still };
  }

  move(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag === null) return;
    // While the pointer is locked it stays where it is, and only says how far it would have gone.
    const isLocked = document.pointerLockElement === this.#field;
    drag.travelled += isLocked ? event.movementX : event.clientX - drag.lastX;
    drag.lastX = event.clientX;
    if (!drag.isMoving) {
      const [along, across] = [drag.travelled, event.clientY - drag.startY].map(Math.abs);
      if (across! > DRAG_PX.astray && across! > along!) drag.isAstray = true;
      if (drag.isAstray || along! < DRAG_PX.threshold) return;
      this.#begin(drag, event);
    }
    this.#follow(drag, event);
  }

  release(): void {
    const drag = this.#end();
    if (drag === null) return;
    if (!drag.isMoving) {
      if (!drag.isAstray) this.#actions.click();
      return;
    }
    this.#values.flush();
    this.#actions.keep();
  }

  /** Takes the drag back. */
  cancel(): void {
    if (this.#end()?.isMoving !== true) return;
    this.#values.drop();
    this.#actions.abandon();
  }

  #begin(drag: Drag, event: PointerEvent): void {
    drag.isMoving = true;
    this.#actions.begin();
    if (event.pointerType === 'mouse') void this.#lock();
  }

  #follow(drag: Drag, { shiftKey, ctrlKey, metaKey }: PointerEvent): void {
    const fineness = shiftKey ? 10 : 1;
    if (fineness !== drag.fineness) {
      Object.assign(drag, { from: drag.value, fineness, travelled: 0 });
    }
    const moved = nudged(
      drag.from,
      drag.step / fineness,
      Math.round(drag.travelled / DRAG_PX.perStep),
    );
    drag.value = ctrlKey || metaKey ? nudged(0, drag.step, Math.round(moved / drag.step)) : moved;
    this.#values.put(drag.value);
  }

  async #lock(): Promise<void> {
    try {
      await this.#field?.requestPointerLock();
    } catch {
      // Without the lock the drag ends at the edge of the screen.
      return;
    }
    if (this.#drag === null) document.exitPointerLock();
    // The browser's own Escape unlocks the pointer, and the drag is taken back with it.
    else document.addEventListener('pointerlockchange', this.#unlocked);
  }

  readonly #unlocked = (): void => {
    if (document.pointerLockElement === null) this.cancel();
  };

  #end(): Drag | null {
    const drag = this.#drag;
    this.#drag = null;
    document.removeEventListener('pointerlockchange', this.#unlocked);
    if (this.#field !== null && document.pointerLockElement === this.#field) {
      document.exitPointerLock();
    }
    return drag;
  }
}
