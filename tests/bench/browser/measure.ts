import { test, type Browser, type CDPSession, type Page } from '@playwright/test';

/** How long the page's main thread was busy for each of some moves, in milliseconds. */
export interface Cost {
  readonly script: number;
  readonly task: number;
}

/** Does `move` a number of times, a frame each, and answers what one of them cost. */
export async function costOf(
  page: Page,
  moves: number,
  move: (at: number) => Promise<unknown>,
): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  // Time of the processor, which other programs on the machine do not lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The first moves warm the page up.
  for (let at = 0; at < 8; at++) await frame(page, move(at));
  const before = await metrics(session);
  for (let at = 0; at < moves; at++) await frame(page, move(at));
  const after = await metrics(session);
  await session.detach();
  const each = (name: string) => (1000 * (after.get(name)! - before.get(name)!)) / moves;
  return { script: each('ScriptDuration'), task: each('TaskDuration') };
}

/** Notes a row: a cost, its ratio to the baseline's, and whether a target is met. */
export function row(title: string, cost: Cost, baseline: Cost, most?: number): void {
  const ratio = cost.task / baseline.task;
  const columns = [
    title.padEnd(34),
    `${cost.task.toFixed(2).padStart(8)} ms a frame`,
    `${cost.script.toFixed(2).padStart(8)} ms script`,
    `${ratio.toFixed(2).padStart(6)} ×`,
    most === undefined ? '' : `  target ≤ ${most} ×: ${ratio <= most ? 'met' : 'missed'}`,
  ];
  test.info().annotations.push({ type: 'row', description: columns.join(' ').trimEnd() });
}

/** Which share of one core the page's main thread, and all of the browser, take for a while. */
export async function busyFor(
  page: Page,
  browser: Browser,
  durationMs: number,
): Promise<{ readonly main: number; readonly processes: number }> {
  const session = await page.context().newCDPSession(page);
  const system = await browser.newBrowserCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return {
      at: performance.now(),
      main: 1000 * (await metrics(session)).get('TaskDuration')!,
      processes: 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    };
  };
  const before = await now();
  await page.waitForTimeout(durationMs);
  const after = await now();
  await session.detach();
  await system.detach();
  const share = (name: 'main' | 'processes') =>
    (after[name] - before[name]) / (after.at - before.at);
  return { main: share('main'), processes: share('processes') };
}

/** Notes a row: a share of one core, what is left of it, and whether the target is met. */
export function shareRow(title: string, share: number, most?: number): void {
  const columns = [
    title.padEnd(34),
    `${(100 * share).toFixed(0).padStart(6)} % busy`,
    `${(100 * (1 - share)).toFixed(0).padStart(6)} % free`,
    most === undefined
      ? ''
      : `  target ≤ ${(100 * most).toFixed(0)} %: ${share <= most ? 'met' : 'missed'}`,
  ];
  test.info().annotations.push({ type: 'row', description: columns.join(' ').trimEnd() });
}

async function frame(page: Page, moving: Promise<unknown>): Promise<void> {
  await moving;
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done));
      }),
  );
}

async function metrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return new Map(all.map(({ name, value }) => [name, value]));
}
