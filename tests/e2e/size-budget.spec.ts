import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';

/**
 * All that a first visit loads, gzipped, in bytes. The service worker is kept away, as from every test
 * but its own: what it stores for later it fetches after the picture is there and the page at rest.
 */
const BUDGET = 300_000;

test('a first visit, walked through to the last step, loads less than 300 kB', async ({
  page,
  baseURL,
}) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));

  await page.goto('/');
  await expect(page.locator('.katex').first()).toBeVisible();
  const forward = page.getByRole('button', { name: 'Step forward' });
  while (await forward.isEnabled()) await forward.click();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');

  const sizes = await Promise.all(responses.map(sizeOf));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const table = sizes.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n');
  test.info().annotations.push({ type: 'first visit', description: `${total} bytes\n${table}` });

  // The visit was a whole one: page, scripts, styles, text and formula fonts.
  expect(table).toMatch(/\/$/m);
  for (const part of [/\.js$/m, /\.css$/m, /inter-.*\.woff2$/m, /katex-math.*\.woff2$/m]) {
    expect(table).toMatch(part);
  }
  expect(responses.filter((response) => !response.url().startsWith(baseURL!))).toEqual([]);
  expect(responses.filter((response) => !response.ok())).toEqual([]);
  expect(total, table).toBeLessThan(BUDGET);
});

/** What a host would send: gzipped, but for fonts, which are compressed already. */
async function sizeOf(response: Response): Promise<{ path: string; bytes: number }> {
  const path = new URL(response.url()).pathname;
  const body = await response.body();
  return { path, bytes: path.endsWith('.woff2') ? body.length : gzipSync(body).length };
}
