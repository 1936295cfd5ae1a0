import { expect, test, type Page } from '@playwright/test';

// Code for the page is text here: it does what no code of ours may do.
const RECORD_REFUSALS = `
  window.refusals = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    window.refusals.push(effectiveDirective);
  });`;

/** What a hostile label or file would try, and the directive that stops it. */
const ATTEMPTS: readonly [what: string, code: string, directive: string][] = [
  ['text as code', `setTimeout("document.title = 'taken over'")`, 'script-src'],
  [
    'an inline script',
    append('script', `textContent = "document.title = 'taken over'"`),
    'script-src-elem',
  ],
  [
    'a script of another host',
    append('script', `src = 'https://other.invalid/a.js'`),
    'script-src-elem',
  ],
  ['an inline handler', `document.body.setAttribute('onclick', 'alert()')`, 'script-src-attr'],
  ['a style sheet', append('style', `textContent = 'body { display: none }'`), 'style-src-elem'],
  ['a picture of another host', append('img', `src = 'https://other.invalid/a.png'`), 'img-src'],
  ['a frame', append('iframe', `src = 'https://other.invalid/'`), 'frame-src'],
  ['a request', `void fetch('https://other.invalid/').catch(() => undefined)`, 'connect-src'],
];

function append(tag: string, assignment: string): string {
  return `{
    const element = document.createElement('${tag}');
    element.${assignment};
    document.body.append(element);
  }`;
}

async function open(page: Page): Promise<void> {
  await page.addInitScript(RECORD_REFUSALS);
  await page.goto('/');
  await expect(page.locator('.katex').first()).toBeVisible();
}

function refusals(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('window.refusals');
}

test('the page keeps its own policy', async ({ page }) => {
  await open(page);
  const forward = page.getByRole('button', { name: 'Step forward' });
  while (await forward.isEnabled()) await forward.click();
  await page.waitForLoadState('networkidle');
  expect(await refusals(page)).toEqual([]);
});

test('nothing but the script files runs, and nothing is loaded from elsewhere', async ({
  page,
}) => {
  await open(page);
  for (const [what, code, directive] of ATTEMPTS) {
    await page.evaluate(`window.refusals = []; ${code}`);
    await expect.poll(() => refusals(page), what).toEqual([directive]);
  }
  await expect(page).not.toHaveTitle('taken over');
});
