import type { CDPSession, Page } from '@playwright/test';
import { placeOf, type Place, type Spot } from './mouse.ts';

/**
 * A finger needs a moment to come down again. At the end of a drag it stands still before it is lifted:
 * the browser would take a quick one for a fling, and the next tap for what stops that.
 */
const REST_MS = { beforeLift: 120, afterTouch: 350 } as const;

/** A finger, or two, on a touch screen, through the browser's own input. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  async tap(spot: Spot): Promise<void> {
    await this.#send('touchStart', await placeOf(spot));
    await this.#send('touchEnd');
    await this.#page.waitForTimeout(REST_MS.afterTouch);
  }

  /** Two taps in the time of one click's two. */
  async doubleTap(spot: Spot): Promise<void> {
    const place = await placeOf(spot);
    for (const type of ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const) {
      await this.#send(type, type === 'touchStart' ? place : undefined);
    }
    await this.#page.waitForTimeout(REST_MS.afterTouch);
  }

  /** Rests on a place until its menu has come. */
  async rest(spot: Spot): Promise<void> {
    await this.#send('touchStart', await placeOf(spot));
    await this.#page.getByRole('menu').waitFor();
    await this.#send('touchEnd');
    await this.#page.waitForTimeout(REST_MS.afterTouch);
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    const [start, end] = [await placeOf(from), await placeOf(to)];
    await this.#send('touchStart', start);
    for (let part = 1; part <= 8; part++) {
      await this.#send('touchMove', {
        x: start.x + ((end.x - start.x) * part) / 8,
        y: start.y + ((end.y - start.y) * part) / 8,
      });
    }
    await this.#page.waitForTimeout(REST_MS.beforeLift);
    await this.#send('touchMove', end);
    await this.#send('touchEnd');
    await this.#page.waitForTimeout(REST_MS.afterTouch);
  }

  /** Two fingers come down one after the other and move apart, or together, about their middle. */
  async pinch(first: Place, second: Place, factor: number): Promise<void> {
    const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
    const at = (place: Place, by: number): Place => ({
      x: middle.x + (place.x - middle.x) * by,
      y: middle.y + (place.y - middle.y) * by,
    });
    const both = (by: number) => [first, second].map((place, id) => ({ ...at(place, by), id }));
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
      this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', both(1).slice(0, 1));
    await send('touchStart', both(1));
    for (let part = 1; part <= 8; part++) {
      await send('touchMove', both(1 + ((factor - 1) * part) / 8));
    }
    await send('touchEnd', []);
    await this.#page.waitForTimeout(REST_MS.afterTouch);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', place?: Place): Promise<void> {
    const touchPoints = place === undefined ? [] : [place];
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
