import { expect, test, type Page } from '@playwright/test';
import { fanOf, graphOf } from './graphs.ts';
import { busyFor, costOf, row, shareRow } from './measure.ts';

const MOVES = 40;

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

/** Drags the number of x to and fro. */
async function numberDrag(page: Page) {
  // From far off, only the node that is worked at shows its number.
  const node = (await page.locator('[data-id="x"]').first().boundingBox())!;
  await page.mouse.click(node.x + node.width / 2, node.y + 3);
  const field = page.locator('[data-id="x"] input').first();
  const box = (await field.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return (at: number) => page.mouse.move(x + 20 + 6 * (at % 2), y);
}

for (const count of [10, 100, 500]) {
  test(`a dragged number on ${count} nodes`, async ({ page }) => {
    await open(page, graphOf(count));
    await toEnd(page);
    const move = await numberDrag(page);
    for (let at = 0; at < 6; at++) await move(at);
    // What a move writes: the texts of two neighbouring values, to be written straight.
    await page.evaluate(() => {
      const seen = new Map<Text, string[]>();
      // The field's own text is one that no observer is told of.
      const field = document.querySelector<HTMLInputElement>('[data-id="x"] input')!;
      const fieldTexts = new Set<string>();
      const observer = new MutationObserver((changes) => {
        fieldTexts.add(field.value);
        for (const { target } of changes) {
          if (!(target instanceof Text)) continue;
          const texts = seen.get(target) ?? [];
          texts.push(target.data);
          seen.set(target, texts);
        }
      });
      observer.observe(document.body, {
        subtree: true,
        characterData: true,
      });
      Object.assign(window, { seen, observer, field, fieldTexts });
    });
    for (let at = 0; at < 4; at++) {
      await move(at);
      await page.waitForTimeout(100);
    }
    await page.evaluate(() => {
      (window as unknown as { observer: MutationObserver }).observer.disconnect();
    });
    const live = await costOf(page, MOVES, move);
    // At rest the page would set its formulas anew, and the texts that were seen would be gone.
    await page.evaluate(() => {
      const wait = window.setTimeout.bind(window);
      const soon = (done: () => void, ms = 0) => (ms < 100 ? wait(done, ms) : 0);
      Object.assign(window, { setTimeout: soon });
    });
    await move(0);
    await page.waitForTimeout(500);
    await page.mouse.up();
    const written = await page.evaluate(() => {
      const { seen, field, fieldTexts } = window as unknown as {
        seen: Map<Text, string[]>;
        field: HTMLInputElement;
        fieldTexts: ReadonlySet<string>;
      };
      const numbers = [...fieldTexts];
      // What told of the drag itself is gone with it.
      for (const node of [...seen.keys()]) if (!node.isConnected) seen.delete(node);
      let at = 0;
      window.addEventListener('pointermove', () => {
        at += 1;
        for (const [node, [a = '', b = a]] of seen) node.data = at % 2 === 0 ? a : b;
        field.value = numbers[at % numbers.length]!;
      });
      return seen.size + 1;
    });
    // Over the palette nothing else follows the pointer.
    const floor = await costOf(page, MOVES, (at) => page.mouse.move(60 + (at % 2), 300));
    row(`floor, ${written} texts`, floor, floor);
    row('the editor', live, floor, 1.3);
  });
}

for (const count of [100, 500]) {
  test(`dragging a node and panning on ${count} nodes`, async ({ page }) => {
    await open(page, graphOf(count));
    const drag = async () => {
      const box = (await page.locator('[data-id="n1"]').first().boundingBox())!;
      await page.mouse.move(box.x + 6, box.y + 6);
      await page.mouse.down();
      const cost = await costOf(page, MOVES, (at) => page.mouse.move(box.x + 6 + at, box.y + 6));
      await page.mouse.up();
      return cost;
    };
    const pan = async () => {
      await page.mouse.move(700, 545);
      await page.mouse.down();
      const cost = await costOf(page, MOVES, (at) => page.mouse.move(700 + at, 545));
      await page.mouse.up();
      return cost;
    };
    const frozen = { drag: await drag(), pan: await pan() };
    await toEnd(page);
    row('a node, no values shown', frozen.drag, frozen.drag);
    row('a node, all values shown', await drag(), frozen.drag, 1.1);
    row('panning, no values shown', frozen.pan, frozen.pan);
    row('panning, all values shown', await pan(), frozen.pan, 1.1);
  });
}

test('a step of the trace on 500 nodes against 5', async ({ page }) => {
  const step = async (count: number) => {
    await open(page, graphOf(count));
    await page.mouse.click(700, 560);
    return costOf(page, MOVES / 2, (at) => page.keyboard.press(at % 4 < 2 ? '.' : ','));
  };
  const few = await step(5);
  row('5 nodes', few, few);
  row('500 nodes', await step(500), few, 1.3);
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
