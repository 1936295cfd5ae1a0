import type { BrowserContext, Page } from '@playwright/test';
import { Editor } from './support/editor.ts';
import { graphText, parsed } from './support/graphs.ts';
import { Library } from './support/library.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Another tab of the same browser. */
async function newTab(context: BrowserContext): Promise<[Editor, Library]> {
  const page = await context.newPage();
  return [new Editor(page), new Library(page)];
}

/** Ends a page's process, as a crash does: no code of the page runs any more. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

test('an edit is saved by itself; a reload comes back to it, at its step', async ({
  editor,
  page,
  context,
}) => {
  const library = new Library(page);
  await editor.open('sigmoid-neuron');
  await editor.step(3);
  await expect(library.state).toHaveText('');
  await editor.typeValue('x_0', '2.5');
  await library.expectSaved();
  await expect(page).not.toHaveURL(/graph=/);
  await editor.step(2);
  const before = await editor.sight();
  await page.reload();
  await expect.poll(() => editor.sight()).toEqual(before);
  await expect(editor.slider).toHaveValue('5');
  await library.expectSaved();
  // The example itself begins afresh, and to look at it keeps nothing.
  await editor.open('sigmoid-neuron');
  await expect(editor.value('x_0')).not.toHaveValue('2.5');
  await expect(editor.slider).toHaveValue('0');
  expect(await library.stored()).toHaveLength(1);
  // The next visit is to the graph last worked on.
  const [next] = await newTab(context);
  await next.open();
  await expect(next.value('x_0')).toHaveValue('2.5');
  await expect(next.slider).toHaveValue('5');
});

test('undo leads back into the graph that was open before, and saves there', async ({
  editor,
  page,
}) => {
  const library = new Library(page);
  await editor.open();
  await editor.typeValue('x', '2');
  await library.expectSaved();
  await editor.files.open('fan-out.json', graphText('fan-out'));
  await expect(library.state).toHaveText('');
  await editor.button('Undo').click();
  await editor.typeValue('y', '7');
  await library.expectSaved();
  const [kept, ...others] = await library.stored();
  expect(others).toEqual([]);
  expect(parsed(kept!.text).nodes).toMatchObject([{ value: 2 }, { value: 7 }, {}, {}, {}]);
});

for (const seed of [11, 47, 2026]) {
  test(`a page that dies at a random moment loses the last half second at most, seed ${seed}`, async ({
    editor,
    page,
    context,
  }) => {
    const random = chance(seed);
    await editor.open();
    const done: { readonly at: number; readonly values: readonly number[] }[] = [];
    const values = [1, -3, 4];
    const ends = Date.now() + 1200 + random() * 1500;
    while (Date.now() < ends) {
      const which = Math.floor(random() * 3);
      await editor.value(['x', 'y', 'z'][which]!).press('ArrowUp');
      values[which]! += 1;
      done.push({ at: Date.now(), values: [...values] });
      await page.waitForTimeout(random() * 140);
    }
    const diedAt = Date.now();
    await crash(page);

    const [again, library] = await newTab(context);
    await again.open();
    await library.expectSaved();
    const found = await Promise.all(
      ['x', 'y', 'z'].map(async (id) =>
        Number((await again.value(id).inputValue()).replace('−', '-')),
      ),
    );
    const reached = done.findIndex((edit) => edit.values.join() === found.join());
    expect(reached, `${found.join()} among the edits`).toBeGreaterThanOrEqual(0);
    const lost = done.slice(reached + 1);
    for (const { at } of lost) expect(diedAt - at).toBeLessThanOrEqual(500);
  });
}

test('a tab without edits of its own follows another one on the same graph', async ({
  editor,
  page,
  context,
}) => {
  await editor.open();
  await editor.typeValue('x', '2');
  await new Library(page).expectSaved();
  const [other, library] = await newTab(context);
  await other.open();
  await expect(other.value('x')).toHaveValue('2');
  await editor.typeValue('x', '3');
  await expect(other.value('x')).toHaveValue('3');
  await expect(other.status).toContainText('This graph was changed in another tab');
  await other.typeValue('y', '8');
  await expect(editor.value('y')).toHaveValue('8');
  await library.expectSaved();
  expect(await library.stored()).toHaveLength(1);
});

test('of two tabs that edit one graph unheard, the later one goes on as a copy, and may change over', async ({
  editor,
  page,
  context,
}) => {
  const library = new Library(page);
  await editor.open();
  await editor.typeValue('x', '2');
  await library.expectSaved();
  const [other, otherLibrary] = await newTab(context);
  // A tab that sleeps hears nothing.
  await other.page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  await other.open();
  await editor.typeValue('x', '3');
  await library.expectSaved();

  await other.typeValue('y', '8');
  await expect(other.refusal).toContainText('Another tab has changed this graph too.');
  await expect(other.refusal).toContainText('“(x + y) · z (copy)”');
  await otherLibrary.expectSaved();
  expect((await library.stored()).map(({ title }) => title).sort()).toEqual([
    '(x + y) · z',
    '(x + y) · z (copy)',
  ]);
  await expect(editor.value('x')).toHaveValue('3');
  await expect(editor.value('y')).toHaveValue('−3');

  await other.refusal.getByRole('button', { name: 'Show the other tab’s graph' }).click();
  await expect(other.value('x')).toHaveValue('3');
  await expect(other.value('y')).toHaveValue('−3');
  await expect.poll(() => library.stored()).toHaveLength(1);
  await other.button('Undo').click();
  await expect(other.value('y')).toHaveValue('8');
  await expect.poll(() => library.stored()).toHaveLength(2);
});

test('a full storage is said once, and the work goes to a file or is saved when there is room', async ({
  editor,
  page,
}) => {
  const library = new Library(page);
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
      value: unknown,
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
      if ('hasRoom' in globalThis) return put.call(this, value);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await editor.open();
  await editor.typeValue('x', '2');
  await expect(editor.refusal).toContainText('The browser’s storage is full');
  await expect(library.state).toHaveText('Not saved');
  const file = await editor.files.save(() =>
    editor.refusal.getByRole('button', { name: 'Save as a file' }).click(),
  );
  expect(parsed(file.text).nodes[0]).toMatchObject({ id: 'x', value: 2 });
  await editor.typeValue('x', '3');
  await expect(library.state).toHaveText('Not saved');
  await expect(editor.refusal).toHaveCount(0);

  // The window does not go quietly while the work is nowhere else.
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await library.state.getByRole('button', { name: 'Not saved' }).click();
  await expect(editor.refusal).toContainText('The browser’s storage is full');
  await page.evaluate(() => Object.assign(globalThis, { hasRoom: true }));
  await editor.refusal.getByRole('button', { name: 'Try again' }).click();
  await library.expectSaved();
  await expect(page.getByText('The graph is saved again.')).toBeVisible();
  expect(parsed((await library.stored())[0]!.text).nodes[0]).toMatchObject({ value: 3 });
});

test('a storage that is refused is said, and a reload of the tab keeps the work', async ({
  editor,
  page,
}) => {
  const library = new Library(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
  });
  await editor.open();
  await expect(editor.refusal).toHaveCount(0);
  await editor.typeValue('x', '2');
  await expect(editor.refusal).toContainText('The browser lets this page store nothing');
  await page.reload();
  await expect(editor.value('x')).toHaveValue('2');
  await expect(library.state).toHaveText('Not saved');
  await library.open();
  await expect(library.dialog.getByRole('alert')).toContainText('there is no library');
});

test('a stored graph that cannot be read is said and kept, and its text can be had', async ({
  editor,
  page,
  context,
}) => {
  await editor.open();
  await editor.title.fill('Lecture 3');
  await editor.press('Enter');
  const first = new Library(page);
  await first.expectSaved();
  await first.spoil('{ "format": "backflow", "nod');
  await page.close();

  const [again, library] = await newTab(context);
  await again.open();
  await expect(again.refusal).toContainText('“Lecture 3”, which was open last, cannot be read:');
  await expect(again.refusal).toContainText('Here is the first example.');
  await expect(again.title).toHaveValue('(x + y) · z');
  await again.typeValue('x', '2');
  await library.expectSaved();
  await library.open();
  const card = library.cards.filter({ hasText: 'Lecture 3' });
  await expect(card).toContainText('Cannot be read:');
  const saving = again.page.waitForEvent('download');
  await library.button('Save its text as a file', 'Lecture 3').click();
  expect((await saving).suggestedFilename()).toBe('lecture-3.txt');
  const texts = (await library.stored()).map(({ text }) => text);
  expect(texts).toContain('{ "format": "backflow", "nod');
});

test.describe('the library', () => {
  test('renames, duplicates, opens and deletes with undo', async ({ editor, page }) => {
    const library = new Library(page);
    await editor.open();
    await library.open();
    await expect(library.dialog).toContainText('Nothing is here yet.');
    await page.keyboard.press('Escape');
    await editor.typeValue('x', '2');
    await library.expectSaved();
    await editor.press('Control+Shift+O');
    await library.expectTitles(['(x + y) · z']);

    await library.button('Duplicate', '(x + y) · z').click();
    await library.expectTitles(['(x + y) · z (copy)', '(x + y) · z']);
    await library.button('Rename', '(x + y) · z (copy)').click();
    await page.keyboard.type('For Monday');
    await page.keyboard.press('Enter');
    await library.expectTitles(['For Monday', '(x + y) · z']);
    await library.button('Rename', 'For Monday').click();
    await page.keyboard.type('No');
    await page.keyboard.press('Escape');
    await library.expectTitles(['For Monday', '(x + y) · z']);
    expect(await violations(page)).toEqual([]);

    await library.button('Delete', 'For Monday').click();
    await library.expectTitles(['(x + y) · z']);
    await library.dialog.getByRole('button', { name: 'Undo' }).click();
    await library.expectTitles(['For Monday', '(x + y) · z']);
    await library.button('Delete', 'For Monday').click();
    await library.expectTitles(['(x + y) · z']);
    await library.dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
    await library.open();
    await library.button('Open', 'For Monday').click();
    await expect(library.dialog).toHaveCount(0);
    await expect(editor.title).toHaveValue('For Monday');
    await expect(editor.value('x')).toHaveValue('2');
    await editor.button('Undo').click();
    await expect(editor.title).toHaveValue('(x + y) · z');
  });

  test('shows the versions of a graph, and restores one as an edit, by keys on a narrow screen', async ({
    editor,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const library = new Library(page);
    await editor.open();
    for (const text of ['2', '3', '4']) {
      await editor.typeValue('x', text);
      await library.expectSaved();
    }
    await editor.press('Control+Shift+O');
    await editor.tabTo(library.button('Versions', '(x + y) · z'));
    await page.keyboard.press('Enter');
    const versions = library.dialog.getByRole('listitem').getByRole('button');
    await expect(versions).toHaveCount(4);
    await expect(versions.first()).toHaveText('As it is now');
    await expect(versions.last()).toContainText('As it was opened');
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await editor.tabTo(versions.nth(2));
    await page.keyboard.press('Enter');
    await library.dialog.getByRole('button', { name: 'Restore this version' }).press('Enter');
    await expect(library.dialog).toHaveCount(0);
    await expect(editor.value('x')).toHaveValue('2');
    await editor.press('Control+z');
    await expect(editor.value('x')).toHaveValue('4');
  });
});
