import { test as base, type Page } from '@playwright/test';
import { graphNames, graphText, parsed } from './support/graphs.ts';
import { Host } from './support/host.ts';
import { expect, test as silentTest } from './support/test.ts';

/** A test on a host of its own, in a folder of that host. */
const test = silentTest.extend<{ readonly host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- The test tool reads what is asked for from it.
  host: async ({}, use) => {
    const host = await Host.start();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => {
    await use(host.address);
  },
});

// Elsewhere the worker is kept away, so that every test meets the page that was just built; and what
// has no network is no window for other tests.
test.use({ serviceWorkers: 'allow', reuseContext: false });

/** Waits until the browser has everything that it needs to do without a network. */
async function untilReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

/** The versions whose files the browser holds. */
function storedVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)!));
}

test('after the first visit the whole editor works without a network', async ({
  editor,
  page,
  host,
}) => {
  await editor.open();
  await untilReady(page);
  // What is too heavy to be stored for everybody is stored for whoever has asked for it.
  await editor.run('best layout');
  await expect(editor.button('Undo')).toBeEnabled();
  await editor.press('Control+z');
  await host.close();

  // The page of the first visit goes on: parts that it has not fetched before are there.
  await editor.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await editor.press('Escape');

  await page.reload();
  await editor.run('best layout');
  await expect(editor.button('Undo')).toBeEnabled();
  await editor.press('Control+z');
  await editor.step(10);
  await editor.expectStep('backward, step 10 of 10');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1, gradient 4');
  await expect(page.locator('.katex').first()).toBeVisible();
  for (const name of ['sigmoid-neuron', 'jacobian']) {
    await editor.open(name);
    await expect(editor.title).toHaveValue(parsed(graphText(name)).title!);
  }
  await editor.button('Examples').click();
  await expect(page.getByRole('menuitem')).toHaveCount(graphNames().length);
  await editor.press('Escape');
  await editor.press('g');
  await expect(page.getByRole('complementary')).toContainText(/agree/i);
});

test('the app can be installed: its manifest, its icons and the folder it works in', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  expect(address).toBe('./manifest.webmanifest');
  const response = await request.get('manifest.webmanifest');
  const manifest = (await response.json()) as {
    readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
    readonly [field: string]: unknown;
  };
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './' });
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()['content-type'], src).toBe(type);
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (type === 'image/png') expect(size).toBe(sizes);
  }
  const sizesFor = (purpose: string | undefined) =>
    manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes);
  expect(sizesFor(undefined)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(sizesFor('maskable')).toEqual(['192x192', '512x512']);
});

test('a new version is offered, and is used only when somebody says so', async ({
  editor,
  page,
  context,
  host,
}) => {
  const offer = page.getByRole('complementary', { name: 'A new version' });
  await editor.open();
  await untilReady(page);
  const [first] = await storedVersions(page);
  await editor.typeValue('x', '2.5');
  await editor.step(3);
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('region', { name: 'Graph', exact: true })).toBeVisible();

  host.deploy('another-version', /ShortcutSheet/);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(offer).toBeVisible();
  await editor.expectStep('forward, step 3 of 10');
  expect(await storedVersions(page)).toEqual([first, 'another-version']);

  // Neither time nor a reload uses it.
  await page.reload();
  await expect(offer).toBeVisible();
  await offer.getByRole('button', { name: 'Later' }).click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await page.evaluate(() => Object.assign(window, { isOldPage: true }));
  await offer.getByRole('button', { name: 'Use it' }).click();
  await page.waitForFunction(() => !('isOldPage' in window));
  await expect(offer).toHaveCount(0);
  // What was under way is there again.
  await editor.expectStep('forward, step 3 of 10');
  await expect(editor.value('x')).toHaveValue('2.5');
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');

  // The other page is of the old version and still has its parts; when it goes, so do they.
  expect(await storedVersions(page)).toEqual([first, 'another-version']);
  await other.keyboard.press('?');
  await expect(other.getByRole('dialog')).toBeVisible();
  await other.close();
  await page.reload();
  await expect.poll(() => storedVersions(page)).toEqual(['another-version']);
  await expect(offer).toHaveCount(0);
});

// No silent test: what cannot be fetched is an error to the browser.
base.describe('without a worker', () => {
  base.use({ serviceWorkers: 'block' });

  base('a part that cannot be fetched is said in a sentence', async ({ page, context }) => {
    await page.goto('/');
    const graph = page.getByRole('region', { name: 'Graph', exact: true });
    await expect(graph.getByRole('group')).toHaveCount(5);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.keyboard.press('?');
    await expect(page.getByRole('alert')).toContainText('A part of Backflow could not be fetched');
    await expect(graph.getByRole('group')).toHaveCount(5);
  });
});
