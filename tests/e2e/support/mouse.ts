import type { Locator, Page } from '@playwright/test';

/** A point of the window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a gesture begins or ends: in the middle of an element, or at a point. */
export type Spot = Locator | Place;

/** A mouse that counts what the hand does: a click or a drag is one action. */
export class Mouse {
  readonly #page: Page;
  actions = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(spot: Spot, options: { count?: number } = {}): Promise<void> {
    this.actions++;
    const { x, y } = await placeOf(spot);
    await this.#page.mouse.click(x, y, { clickCount: options.count ?? 1 });
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    this.actions++;
    await this.press(from);
    await this.move(to);
    await this.release();
  }

  /** Presses the button; the drag goes on with `move` and ends with `release`. */
  async press(spot: Spot): Promise<void> {
    const { x, y } = await placeOf(spot);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
  }

  async move(spot: Spot): Promise<void> {
    const { x, y } = await placeOf(spot);
    await this.#page.mouse.move(x, y, { steps: 6 });
  }

  async release(): Promise<void> {
    await this.#page.mouse.up();
  }
}

/** The middle of an element once it has come to rest on the screen, or the point itself. */
export async function placeOf(spot: Spot): Promise<Place> {
  if (!('boundingBox' in spot)) return spot;
  await spot.evaluate(rest);
  const box = await spot.boundingBox();
  if (box === null) throw new Error(`Nothing to point at: ${String(spot)}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until an element lies where it lay a frame before: what glides would be missed. */
function rest(element: Element): Promise<void> {
  return new Promise((resolve) => {
    let last = '';
    const look = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = [x, y, width, height].join(' ');
      if (place === last) {
        resolve();
        return;
      }
      last = place;
      requestAnimationFrame(look);
    };
    look();
  });
}
