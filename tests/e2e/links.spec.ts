import type { Page } from '@playwright/test';
import { Editor } from './support/editor.ts';
import { graphText } from './support/graphs.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** A link of version 1 that somebody holds on to: it must open as long as there are links. */
const WORKED_AT_STEP_9 =
  'step=9&graph=1.1m4po9s.8f.fU7LasMwEPyVReiQ0E3xi2AC-YvcnByMJRNRxTLOqpFc-l2558u6MpQUAj' +
  '3szmhmtEzzJciQ1WInVgHeIK7hcYdZoFD62k1mJOMGNg9nDTc3fWgFOrSX0WpwPehPPUUwA01O-S5FdyD7VU' +
  'CICPMa9vB79HjslCOYJbQEMrCTSwQZmWzKxGZmFZOboTNIxa_lp3znKs7T6Ilb9OIbGxFYijxLS55enFg1Q8' +
  'rgC7YqZS7ekhltTNHBW4vP1ZRYsJrzXmBTYvW0X_N_rSbDjCHDvKgXLOqEZVXhNpFtUWPO7L8rpx8';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });

/** Opens the dialog and answers the link in it. */
async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share a link' }).click();
  const field = dialog(page).getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#/);
  return field.inputValue();
}

/** The page's address relative to the one under test. */
function relative(link: string): string {
  const { search, hash } = new URL(link);
  return `./${search}${hash}`;
}

test('a link carries the whole graph to another page, at its step', async ({
  editor,
  page,
  context,
}) => {
  await editor.open('sigmoid-neuron');
  await editor.typeValue('w_0', '0.25');
  await editor.step(11);
  const [sight, step] = [await editor.sight(), await editor.slider.getAttribute('aria-valuetext')];
  const link = await linkOf(page);
  expect(link.length).toBeLessThan(700);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog(page).getByRole('button', { name: 'Copy' }).first().click();
  await expect(dialog(page).getByRole('status').first()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const other = await context.newPage();
  const received = new Editor(other);
  await other.goto(link);
  await received.expectStep(step!);
  expect(await received.sight()).toEqual(sight);
});

test('what is in sight can be part of the link, and the step left out', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.step(2);
  for (let time = 0; time < 3; time++) await editor.press('+');
  await page.waitForTimeout(400);
  const before = await editor.node('d').boundingBox();
  await linkOf(page);
  await dialog(page)
    .getByRole('checkbox', { name: /Open at this step/ })
    .uncheck();
  await dialog(page).getByRole('combobox', { name: 'View' }).selectOption('What is in sight');
  const link = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue();
  await dialog(page).getByRole('combobox', { name: 'Shows' }).selectOption('only the graph');
  await expect(dialog(page).getByRole('textbox', { name: 'HTML' })).toHaveValue(
    /^<iframe src="http:[^"]*\/\?embed=read#view=[-\d,]+&amp;graph=1\.[^"]*" title="\(x \+ y\) · z" .*<\/iframe>$/,
  );
  await editor.press('Escape');
  await page.goto('about:blank');
  await page.goto(relative(link));
  await editor.expectStep('start, step 0 of 10');
  const after = await editor.node('d').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs(after![side] - before![side]), side).toBeLessThan(4);
  }
});

test('a link opens over the graph that is there, and undo leads back', async ({ editor, page }) => {
  await editor.open('fan-out');
  const before = await editor.sight();
  await page.evaluate((hash) => (location.hash = hash), WORKED_AT_STEP_9);
  await editor.expectStep('backward, step 9 of 10');
  await expect(editor.title).toHaveValue('(x + y) · z');
  // The address is the graph's for as long as it is shown.
  expect(new URL(page.url()).hash).not.toBe('');
  await editor.button('Undo').click();
  await expect.poll(() => editor.sight()).toEqual(before);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('a link that is not whole says so, and leaves the graph alone', async ({ editor, page }) => {
  const cases = [
    [WORKED_AT_STEP_9.slice(0, -20), 'This link was cut off: '],
    [WORKED_AT_STEP_9.replace(/.....$/, 'AAAAA'), 'This link was damaged on its way.'],
    [WORKED_AT_STEP_9.replace('graph=1.', 'graph=2.'), 'This link is of version 2'],
    ['graph=hello', 'This address carries no graph'],
    [`graph=1.0.0.${'A'.repeat(70_000)}`, 'This link is too long'],
  ] as const;
  // As the first thing that a page opens, a damaged link leaves the example.
  await page.goto(`./#${cases[0][0]}`);
  await expect(editor.refusal).toContainText(cases[0][1]);
  await expect(editor.title).toHaveValue('(x + y) · z');
  await editor.step(2);
  for (const [hash, sentence] of cases) {
    await page.evaluate((fragment) => (location.hash = fragment), hash);
    await expect(editor.refusal).toContainText(sentence);
    await editor.expectStep('forward, step 2 of 10');
  }
});

test('a graph too large for a link or for a QR code is told so, with what to do', async ({
  editor,
  page,
}) => {
  const document = JSON.parse(graphText('worked-example')) as { description: string };
  const random = (length: number) =>
    Array.from({ length }, (_, at) => ((at * 7919 + at ** 3) % 65_521).toString(36)).join('');
  await editor.open();
  for (const [length, sentence] of [
    [1_500, 'A QR code holds 2,953 characters'],
    [4_500, 'Some programs cut off links as long as this one.'],
    [60_000, 'This graph is too large for a link.'],
  ] as const) {
    const text = JSON.stringify({ ...document, title: `${length}`, description: random(length) });
    await editor.files.open('large.json', text);
    await expect(editor.title).toHaveValue(`${length}`);
    await page.getByRole('button', { name: 'Share a link' }).click();
    await expect(dialog(page)).toContainText(sentence);
    await editor.press('Escape');
  }
});

test('the QR code fills the screen for a lecture hall', async ({ editor, page }) => {
  await editor.open();
  await linkOf(page);
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Show large' }).click();
  const screen = page.getByRole('dialog', { name: 'QR code' });
  const code = screen.getByRole('img', { name: 'QR code of the link' });
  const box = (await code.boundingBox())!;
  expect(box.height).toBeGreaterThan(0.75 * page.viewportSize()!.height);
  expect(Math.abs(box.width - box.height)).toBeLessThan(1);
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect(screen).toHaveCount(0);
  await expect(dialog(page)).toBeVisible();
});

test('an embedded graph is played and cannot be edited', async ({ editor, page }) => {
  await page.goto(`./?embed=play#${WORKED_AT_STEP_9}`);
  await editor.expectStep('backward, step 9 of 10');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(editor.palette).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  // A drag moves the view, and nothing within it.
  const places = async () => {
    const [first, ...others] = await editor.boxes();
    return others.map(({ x, y }) => [Math.round(x - first!.x), Math.round(y - first!.y)]);
  };
  const before = { names: await editor.names(), places: await places() };
  await editor.moveNode('d', { x: 60, y: 40 });
  await editor.node('x').focus();
  await editor.press('Delete', 'Alt+ArrowRight', '5', 'r', 'F2', 'Control+z', 'Control+a', 'o');
  await editor.node('x').dblclick();
  expect({ names: await editor.names(), places: await places() }).toEqual(before);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('spinbutton')).toHaveCount(0);
  // Nothing looks as if a wire could be drawn from it.
  await editor.node('d').hover();
  const dots = page
    .locator('[data-id="d"] .port')
    .evaluateAll((ports) => ports.map((port) => getComputedStyle(port, '::before').visibility));
  expect(await dots).toEqual(['hidden', 'hidden', 'hidden']);
  await editor.press('.');
  await editor.expectStep('backward, step 10 of 10');
  const whole = page.getByRole('link', { name: 'Open in Backflow' });
  expect(await whole.getAttribute('href')).toMatch(/\/#step=9&graph=1\./);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([]);
});

test('an embedded graph can be shown alone, to zoom', async ({ editor, page }) => {
  await page.goto(`./?embed=read#${WORKED_AT_STEP_9}`);
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1, gradient 4');
  await expect(editor.slider).toHaveCount(0);
  await expect(editor.strip).toHaveCount(0);
  const before = (await editor.node('d').boundingBox())!;
  await editor.press('+', '.');
  await expect
    .poll(async () => (await editor.node('d').boundingBox())!.width)
    .toBeGreaterThan(before.width);
  await expect(editor.node('y')).toHaveAccessibleName('y, Input, value −3');
});
