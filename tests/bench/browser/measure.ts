import { test, type Browser, type CDPSession, type Page } from '@playwright/test';

/** How long the page's main thread was busy for each of some moves, in milliseconds. */
export interface Cost {
  readonly script: number;
  readonly task: number;
}

/** Moves that are measured against others. */
export interface Moves {
  readonly page: Page;
  /** Makes the page ready for a round of them. */
  begin?: () => Promise<unknown>;
  /** The move of a number, counted from 0; a frame passes after each. */
  move: (at: number) => Promise<unknown>;
  end?: () => Promise<unknown>;
}

/** How often moves take their turn, how many count each time, and how many before do not. */
const ROUNDS = { measured: 8, moves: 24, warmUp: 6 };

/**
 * What one move of each kind cost. They take turns, so that what else the machine does falls on all
 * alike, and the first turn of each is not counted: by the second the page has met its own code.
 */
export async function costsInTurn(...kinds: readonly Moves[]): Promise<Cost[]> {
  const sums = kinds.map(() => ({ script: 0, task: 0 }));
  for (let round = 0; round <= ROUNDS.measured; round++) {
    for (const [index, kind] of kinds.entries()) {
      await kind.page.bringToFront();
      await kind.begin?.();
      const cost = await costOf(kind);
      await kind.end?.();
      if (round === 0) continue;
      const sum = sums[index]!;
      sum.script += cost.script / ROUNDS.measured;
      sum.task += cost.task / ROUNDS.measured;
    }
  }
  return sums;
}

async function costOf({ page, move }: Moves): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  // Time of the processor, which other programs on the machine do not lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let at = 0; at < ROUNDS.warmUp; at++) await frame(page, move(at));
  const before = await metrics(session);
  for (let at = 0; at < ROUNDS.moves; at++) await frame(page, move(at));
  const after = await metrics(session);
  await session.detach();
  const each = (name: string) => (1000 * (after.get(name)! - before.get(name)!)) / ROUNDS.moves;
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
