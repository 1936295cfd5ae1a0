import { expect, test, type Page } from '@playwright/test';
import { fanOf, graphOf } from './graphs.ts';
import { busyFor, costsInTurn, row, shareRow, type Moves } from './measure.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

async function open(page: Page, text: string): Promise<void> {
  await page.goto('./');
  await expect(page.locator('.svelte-flow__node').first()).toBeVisible();
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'bench.json', { type: 'application/json' }));
    return data;
  }, text);
  await page.locator('.svelte-flow').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page).toHaveTitle(/.*/);
  await page.waitForTimeout(1200);
}

async function toEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Forward to end' }).click();
  await page.waitForTimeout(1000);
}

/** Takes hold of the number of x, and answers the place of the pointer. */
async function takeNumber(page: Page): Promise<Point> {
  // From far off, only the node that is worked at shows its number.
  const node = (await page.locator('[data-id="x"]').first().boundingBox())!;
  await page.mouse.click(node.x + node.width / 2, node.y + 3);
  const field = page.locator('[data-id="x"] input').first();
  const box = (await field.boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

/**
 * Notes what the page writes when a number moves to and fro, so that it can be written straight: from
 * then on `setFloor(true)` keeps every move of the pointer from the page and writes those texts.
 * Answers how many there are, once they are known.
 */
async function floorOf(page: Page, move: (at: number) => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    // At rest the page would set its formulas anew, and the texts that were seen would be gone.
    const wait = window.setTimeout.bind(window);
    const soon = (done: () => void, ms = 0) => (ms < 100 ? wait(done, ms) : 0);
    const textsOf = new Map<Text, string[]>();
    // The field's own text is one that no observer is told of.
    const field = document.querySelector<HTMLInputElement>('[data-id="x"] input')!;
    const numbers: string[] = [];
    const observer = new MutationObserver((changes) => {
      if (!numbers.includes(field.value)) numbers.push(field.value);
      for (const { target } of changes) {
        if (!(target instanceof Text)) continue;
        const texts = textsOf.get(target) ?? [];
        textsOf.set(target, texts);
        if (!texts.includes(target.data)) texts.push(target.data);
      }
    });
    observer.observe(document.body, { subtree: true, characterData: true });
    let isFloor = false;
    let at = 0;
    const write = (event: Event) => {
      if (!isFloor) return;
      event.stopImmediatePropagation();
      if (event.type !== 'pointermove') return;
      at += 1;
      for (const [node, texts] of textsOf) node.data = texts[at % texts.length]!;
      field.value = numbers[at % numbers.length]!;
    };
    for (const type of ['pointermove', 'mousemove']) window.addEventListener(type, write, true);
    Object.assign(window, {
      setTimeout: soon,
      setFloor: (on: boolean) => (isFloor = on),
      countTexts: () => {
        observer.disconnect();
        return textsOf.size + 1;
      },
    });
  });
  for (let at = 0; at < 6; at++) {
    await move(at);
    await page.waitForTimeout(100);
  }
  return page.evaluate(() => (window as unknown as { countTexts: () => number }).countTexts());
}

function setFloor(page: Page, on: boolean): Promise<void> {
  return page.evaluate((value) => {
    (window as unknown as { setFloor: (on: boolean) => void }).setFloor(value);
  }, on);
}

for (const count of [10, 100, 500]) {
  test(`a dragged number on ${count} nodes`, async ({ page }) => {
    await open(page, graphOf(count));
    await toEnd(page);
    const { x, y } = await takeNumber(page);
    const move = (at: number) => page.mouse.move(x + 20 + 6 * (at % 2), y);
    for (let at = 0; at < 6; at++) await move(at);
    const written = await floorOf(page, move);
    const [floor, live] = await costsInTurn(
      { page, begin: () => setFloor(page, true), move, end: () => setFloor(page, false) },
      { page, move },
    );
    row(`floor, ${written} texts`, floor!, floor!);
    row('the editor', live!, floor!, 1.3);
  });
}

/** Puts copies that nothing writes to in the place of all texts on the canvas, or the texts back. */
function setFrozen(page: Page, on: boolean): Promise<void> {
  return page.evaluate((isOn) => {
    const holder = window as unknown as { stills?: (readonly [Text, Text])[] };
    for (const [text, still] of holder.stills ?? []) still.replaceWith(text);
    holder.stills = [];
    if (!isOn) return;
    const viewport = document.querySelector('.svelte-flow__viewport')!;
    const walker = document.createTreeWalker(viewport, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if ((text as Text).data !== '') texts.push(text as Text);
    }
    holder.stills = texts.map((text) => [text, text.cloneNode() as Text]);
    for (const [text, still] of holder.stills) text.replaceWith(still);
  }, on);
}

for (const count of [100, 500]) {
  test(`dragging a node and panning on ${count} nodes`, async ({ page }) => {
    await open(page, graphOf(count));
    const dragging = (end: string, place: () => Promise<Point>, isFrozen = false): Moves => {
      let from: Point = { x: 0, y: 0 };
      return {
        page,
        begin: async () => {
          // At the end that is wanted already, the button has nothing to do.
          const button = page.getByRole('button', { name: end });
          if (await button.isEnabled()) await button.click();
          await page.waitForTimeout(600);
          from = await place();
          await setFrozen(page, isFrozen);
          await page.mouse.move(from.x, from.y);
          await page.mouse.down();
        },
        move: (at) => page.mouse.move(from.x + at, from.y),
        end: async () => {
          await page.mouse.move(from.x, from.y);
          await page.mouse.up();
          await setFrozen(page, false);
        },
      };
    };
    const node = async () => {
      const box = (await page.locator('[data-id="n1"]').first().boundingBox())!;
      return { x: box.x + 6, y: box.y + 6 };
    };
    const ground = () => Promise.resolve({ x: 700, y: 545 });
    for (const [title, place] of [
      ['a node', node],
      ['panning', ground],
    ] as const) {
      const [frozen, live, none] = await costsInTurn(
        dragging('Forward to end', place, true),
        dragging('Forward to end', place),
        dragging('Back to start', place),
      );
      row(`${title}, values frozen`, frozen!, frozen!);
      row(`${title}, values live`, live!, frozen!, 1.1);
      row(`${title}, no values shown`, none!, frozen!);
    }
  });
}

test('a step of the trace on 500 nodes against 5', async ({ page, context }) => {
  const stepping = async (at: Page, count: number): Promise<Moves> => {
    await open(at, graphOf(count));
    await at.mouse.click(700, 560);
    return { page: at, move: (count) => at.keyboard.press(count % 4 < 2 ? '.' : ',') };
  };
  const [few, many] = await costsInTurn(
    await stepping(page, 5),
    await stepping(await context.newPage(), 500),
  );
  row('5 nodes', few!, few!);
  row('500 nodes', many!, few!, 1.3);
});

test('the pulses of 500 wires', async ({ page, browser }) => {
  const shares = async (count: number, step: number) => {
    await open(page, fanOf(count));
    const slider = page.getByRole('slider', { name: 'Step', exact: true });
    await slider.fill(String(step - 1));
    const all: { main: number; processes: number }[] = [];
    for (let round = 0; round < 6; round++) {
      await slider.fill(String(step - 1));
      await page.waitForTimeout(1000);
      await slider.fill(String(step));
      // What the step itself changes is painted by then; the pulses have 0.55 s to go.
      await page.waitForTimeout(250);
      if (count > 20) await expect(page.locator('canvas.pulses')).toBeVisible();
      all.push(await busyFor(page, browser, 400));
    }
    const mean = (name: 'main' | 'processes') =>
      all.reduce((sum, share) => sum + share[name], 0) / all.length;
    return { main: mean('main'), processes: mean('processes') };
  };
  const busy = await shares(500, 501);
  shareRow('500 pulses, the page', busy.main);
  shareRow('500 pulses, all of the browser', busy.processes, 1 / 3);
});
