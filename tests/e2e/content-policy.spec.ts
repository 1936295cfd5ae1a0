import { expect, test, type Page } from '@playwright/test';

/** What the page's policy refuses, in the order in which it happens. */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('reportRefusal', (directive: string) => refused.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void (window as unknown as Record<string, (directive: string) => void>)['reportRefusal']!(
        event.effectiveDirective,
      );
    });
  });
  return refused;
}

test('the page keeps its own policy', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('/');
  await expect(page.locator('.katex').first()).toBeVisible();
  const forward = page.getByRole('button', { name: 'Step forward' });
  while (await forward.isEnabled()) await forward.click();
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);
});

test('nothing but the script files runs, and nothing is loaded from elsewhere', async ({
  page,
}) => {
  const refused = await refusals(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    const picture = document.createElement('img');
    picture.setAttribute('onerror', 'document.title = "taken over"');
    picture.src = 'https://backflow.invalid/a.png';
    document.body.append(picture);
    void fetch('https://backflow.invalid/').catch(() => undefined);
  });
  await expect
    .poll(() => [...new Set(refused)].sort())
    .toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  expect(await page.title()).not.toBe('taken over');
  await expect(page.locator('body')).toBeVisible();
  const isRefused = page.evaluate(() => {
    // The test's own code runs outside the policy; a handler in the page runs inside it.
    return new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(new Function('return 1')()));
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    });
  });
  expect(await isRefused).toBe('EvalError');
});
