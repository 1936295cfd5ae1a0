import { expect, test } from './support/test.ts';

test.describe('the command palette', () => {
  test('runs a command that is found by a part of its title', async ({ editor }) => {
    await editor.open();
    const { page } = editor;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('select all');
    await expect(page.getByRole('option').first()).toContainText('Select all');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('5 nodes selected.')).toBeVisible();
  });

  test('with @ finds a node, selects it and gives it the focus', async ({ editor }) => {
    await editor.open();
    const { page } = editor;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('@multi');
    await expect(page.getByRole('combobox')).toHaveValue('@multi');
    await page.keyboard.press('Enter');
    await expect(editor.node('f')).toBeFocused();
  });

  test('offers operations to add', async ({ editor }) => {
    await editor.open();
    await editor.press('Control+k');
    await editor.page.keyboard.type('sigm');
    await expect(editor.page.getByRole('option').first()).toContainText('Add Sigmoid');
    await editor.press('Enter');
    await expect(editor.graph.getByRole('group', { name: /Sigmoid/ })).toBeFocused();
  });

  test('with : goes to a step', async ({ editor }) => {
    await editor.open();
    const { page } = editor;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(':10');
    await expect(page.getByRole('combobox')).toHaveValue(':10');
    await page.keyboard.press('Enter');
    await expect(page.getByText('backward, step 10 of 10')).toBeVisible();
  });

  test('says where nothing is found, and Escape leaves everything as it was', async ({
    editor,
  }) => {
    await editor.open();
    const { page } = editor;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('no such thing');
    await expect(page.getByText('Nothing is called “no such thing”.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('context menus', () => {
  test('a right press on a node selects it and offers what can be done with it', async ({
    editor,
  }) => {
    await editor.open();
    const { page } = editor;
    await editor.node('d').click({ button: 'right', position: { x: 14, y: 14 } });
    const menu = page.getByRole('menu', { name: 'Node' });
    await expect(menu.getByRole('menuitem', { name: /^Delete(?! and)/ })).toBeVisible();
    await expect(menu.getByRole('menuitem').first()).toContainText('Rename');
    await expect(menu.getByRole('menuitem', { name: /^Edit cells/ })).toHaveCount(0);
    await menu.getByRole('menuitem', { name: /^Delete(?! and)/ }).click();
    await expect(editor.node('d')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(editor.node('d')).toBeVisible();
  });

  test('near the window’s edge a menu stays within it, and a switch says what it does', async ({
    editor,
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await editor.open();
    await editor.select('d');
    await editor.press('m');
    await editor.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /^Unmute/ })).toBeVisible();
    await editor.press('Escape');
    const corner = (await editor.node('z').boundingBox())!;
    await page.mouse.click(corner.x + 6, corner.y + corner.height - 4, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'Node' });
    await expect(menu).toBeVisible();
    await expect
      .poll(async () => {
        const { y, height } = (await menu.boundingBox())!;
        return y >= 0 && y + height <= 768;
      })
      .toBe(true);
    await editor.press('End');
    await expect(menu.getByRole('menuitem').last()).toBeInViewport();
  });

  test('the menu key opens the menu of the node that has the focus', async ({ editor }) => {
    await editor.open();
    const { page } = editor;
    await editor.node('z').focus();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'Node' });
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  });

  test('the whole menu holds every command that has a title', async ({ editor }) => {
    await editor.open();
    const { page } = editor;
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'View' }).click();
    await page.getByRole('menuitem', { name: /^Show the keyboard shortcuts/ }).click();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a finger that rests on a node opens its menu', async ({ editor, page }) => {
    await editor.open();
    const box = (await editor.node('x').boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const point = { x: box.x + 12, y: box.y + 12 };
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await expect(page.getByRole('menu', { name: 'Node' })).toBeVisible();
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('menu', { name: 'Node' })).toBeVisible();
    const item = page.getByRole('menuitem', { name: /^Rename/ });
    expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
});
