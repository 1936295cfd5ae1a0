import type { Page } from '@playwright/test';
import { Editor } from './support/editor.ts';
import { Items } from './support/items.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

const frames = [
  { id: 'product', title: 'Product', nodes: ['z', 'f'], color: 'green' },
  { id: 'sum', title: 'Sum', nodes: ['x', 'y', 'd'], color: 'blue' },
];
const notes = [{ id: 'n', text: 'Ask first', position: [900, 40] }];

const bar = (page: Page) => page.getByRole('region', { name: 'Presentation' });

/** Opens the document with two frames and a note, and presents it. */
async function present(editor: Editor): Promise<Items> {
  const items = new Items(editor);
  await items.open({ frames, notes });
  await editor.press('Control+Alt+p');
  await expect(bar(editor.page)).toContainText('1 / 2 Sum → step 0 of 3');
  return items;
}

test('frames are presented as slides by the keyboard, and everything can be edited meanwhile', async ({
  editor,
  page,
}) => {
  await present(editor);
  await expect(editor.palette).toHaveCount(0);
  await expect(editor.title).toBeHidden();
  await expect(editor.button('Step forward')).toBeHidden();
  await editor.press('ArrowRight', 'PageDown', 'ArrowRight');
  await expect(bar(page)).toContainText('1 / 2 Sum → step 3 of 3');
  expect(await editor.numbersAt('d')).toEqual(['−2']);

  // A field keeps the arrow keys, and a changed number shows at the same moment.
  await editor.typeValue('x', '6');
  expect(await editor.numbersAt('d')).toEqual(['3']);
  await editor.mouse.click(editor.value('y'));
  await editor.press('ArrowRight', 'b');
  await expect(bar(page)).toContainText('1 / 2 Sum → step 3 of 3');
  await editor.press('Escape');

  // On a node they are the presentation's, and lead forward through the slides and back again.
  await editor.mouse.click(await editor.bodyOf('d'));
  await editor.expectSelected('d');
  await editor.press('ArrowRight');
  await expect(bar(page)).toContainText('2 / 2 Product → step 0 of 4');
  await editor.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(bar(page)).toContainText('1 / 2 Sum ← step 0 of 2');
  await expect(editor.status.first()).toContainText('Slide 1 of 2: Sum.');
  await editor.press('Shift+ArrowLeft');
  await expect(bar(page)).toContainText('2 / 2 Product → step 0 of 4');
  await editor.press('ArrowLeft');
  await expect(bar(page)).toContainText('1 / 2 Sum → step 3 of 3');
  await editor.press('k', 'k');
  await page.mouse.move(400, 300);
  await page.mouse.move(420, 310);
  expect(await violations(page)).toEqual([]);

  await editor.press('b');
  const black = page.getByRole('button', { name: 'Show the graph again' });
  await expect(black).toBeFocused();
  await editor.press('Escape');
  await expect(black).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await editor.press('b');
  await black.click();
  await editor.press('b', 'b');
  await expect(black).toHaveCount(0);

  // Escape takes away what is selected before it ends the presentation.
  await editor.expectSelected('d');
  await editor.press('Escape');
  await editor.expectSelected();
  await expect(bar(page)).toBeVisible();
  await editor.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(editor.title).toBeVisible();
  await editor.expectStep('forward, step 4 of 10');
  await editor.press('k', 'b', 'ArrowRight');
  await editor.expectStep('forward, step 4 of 10');
});

test('the audience’s window shows the same step of the same graph, and no notes', async ({
  editor,
  page,
  context,
}) => {
  const items = await present(editor);
  await editor.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(items.note('Ask')).toHaveCount(1);
  const opening = context.waitForEvent('page');
  await bar(page).getByRole('button', { name: 'Open the audience’s window' }).click();
  const window = await opening;
  const audience = new Editor(window);
  await expect.poll(() => audience.numbersAt('d')).toEqual(['−2']);
  expect(await audience.formula()).toBe(await editor.formula());
  await expect(new Items(audience).note('Ask')).toHaveCount(0);
  expect(await violations(window)).toEqual([]);

  // What is edited, shown and hidden here, is there.
  await editor.typeValue('x', '6');
  await expect.poll(() => audience.numbersAt('d')).toEqual(['3']);
  const before = await middleOf(audience, 'f');
  await bar(page).getByRole('button', { name: 'Next slide' }).click();
  await expect.poll(() => middleOf(editor, 'f')).not.toEqual(before);
  await expect
    .poll(async () => [await middleOf(audience, 'f'), await middleOf(editor, 'f')])
    .toEqual([
      { x: 80, y: 40 },
      { x: 80, y: 40 },
    ]);
  await expect(window.locator('html')).not.toHaveAttribute('data-theme');
  await editor.press('Alt+t', 'Alt+t');
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await editor.press('b');
  await expect(window.locator('.black')).toBeVisible();
  await editor.press('b');
  await bar(page).getByRole('button', { name: 'End the presentation' }).click();
  await expect(window.locator('.black')).toHaveCount(0);
  await expect(window.getByText('The presentation is over.')).toBeVisible();
  await expect(audience.node('f')).toBeVisible();

  // Another presentation from the same window is followed by the window that is still open.
  await editor.press('Control+Alt+p');
  await expect(window.getByText('The presentation is over.')).toHaveCount(0);
  await window.close();
});

/** Where in the canvas the middle of a node's frame is, in tens of percents. */
async function middleOf(editor: Editor, id: string): Promise<{ x: number; y: number }> {
  const [node, canvas] = [await editor.boxOf(id), (await editor.graph.boundingBox())!];
  const share = (at: number, length: number) => Math.round((10 * at) / length) * 10;
  return {
    x: share(node.x + node.width / 2 - canvas.x, canvas.width),
    y: share(node.y + node.height / 2 - canvas.y, canvas.height),
  };
}
