import type { CDPSession, Page } from '@playwright/test';
import { placeOf, type Place, type Spot } from './mouse.ts';

/** A finger needs a moment to come down again; the browser takes no tap that follows sooner. */
const REST_MS = { afterTap: 350, afterDrag: 900 } as const;

/** One finger on a touch screen, through the browser's own input. */
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
    await this.#page.waitForTimeout(REST_MS.afterTap);
  }

  /** Two taps in the time of one click's two. */
  async doubleTap(spot: Spot): Promise<void> {
    const place = await placeOf(spot);
    for (const type of ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const) {
      await this.#send(type, type === 'touchStart' ? place : undefined);
    }
    await this.#page.waitForTimeout(REST_MS.afterTap);
  }

  /** Rests on a place until its menu has come. */
  async rest(spot: Spot): Promise<void> {
    await this.#send('touchStart', await placeOf(spot));
    await this.#page.getByRole('menu').waitFor();
    await this.#send('touchEnd');
    await this.#page.waitForTimeout(REST_MS.afterTap);
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
    await this.#send('touchEnd');
    await this.#page.waitForTimeout(REST_MS.afterDrag);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', place?: Place): Promise<void> {
    const touchPoints = place === undefined ? [] : [place];
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
