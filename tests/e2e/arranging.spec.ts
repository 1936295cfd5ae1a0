import type { Editor } from './support/editor.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Nodes glide to their places, which tests need not wait for. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('nodes are aligned and spaced by keys, each time as one thing to undo', async ({ editor }) => {
  await editor.open();
  await editor.moveNode('y', { x: 60, y: 23 });
  await editor.moveNode('x', { x: 24, y: 8 });
  const before = await editor.sight();
  await editor.selectAll('x', 'y', 'z');
  await editor.expectSelected('x', 'y', 'z');

  await editor.press('Alt+a', 'l');
  await expect.poll(async () => new Set(await lefts(editor)).size).toBe(1);
  await editor.press('Alt+a', 'v');
  const unevenness = async () => {
    const [x, y, z] = await Promise.all(['x', 'y', 'z'].map((id) => editor.boxOf(id)));
    return Math.abs(y!.y - x!.y - (z!.y - y!.y));
  };
  await expect.poll(unevenness).toBeLessThan(2);

  await editor.press('Control+z', 'Control+z');
  expect(await editor.sight()).toEqual(before);
});

test('a dragged node makes its wire straight, shows it, and stays there', async ({ editor }) => {
  await editor.open();
  const drop = async () => {
    const [port, node] = [await middleOf(editor, 'd'), await editor.bodyOf('d')];
    const level = (await editor.input('f', 1).boundingBox())!;
    await editor.mouse.press(node);
    await editor.mouse.move({ x: node.x + 31, y: node.y + 30 });
    await editor.mouse.move({ x: node.x + 31, y: node.y + level.y + level.height / 2 - port + 4 });
  };
  const slope = async () => {
    const level = (await editor.input('f', 1).boundingBox())!;
    return (await middleOf(editor, 'd')) - level.y - level.height / 2;
  };

  await test.step('unless Ctrl is held', async () => {
    await drop();
    await editor.page.keyboard.down('Control');
    const at = await editor.bodyOf('d');
    await editor.mouse.move({ x: at.x + 1, y: at.y + 5 });
    await expect(editor.guides).toHaveCount(0);
    await editor.mouse.release();
    await editor.page.keyboard.up('Control');
    expect(Math.abs(await slope())).toBeGreaterThan(2);
    await editor.press('Control+z');
  });

  await drop();
  await expect(editor.guides.first()).toBeAttached();
  expect(Math.abs(await slope())).toBeLessThan(0.6);
  await editor.mouse.release();
  await expect(editor.guides).toHaveCount(0);
  expect(Math.abs(await slope())).toBeLessThan(0.6);
  await editor.press('Control+z');
  await expect(editor.button('Undo')).toBeDisabled();
});

test('a press that trembles moves nothing', async ({ editor }) => {
  await editor.open();
  const body = await editor.bodyOf('y');
  await editor.mouse.drag(body, { x: body.x + 1, y: body.y + 1 });
  await expect(editor.inspector).toContainText('Input');
  await expect(editor.button('Undo')).toBeDisabled();
});

test('L tidies up all nodes or the selected ones, as one thing to undo', async ({ editor }) => {
  await editor.open();
  await editor.moveNode('d', { x: 180, y: 220 });
  await editor.moveNode('z', { x: 300, y: -200 });
  await editor.moveNode('x', { x: 30, y: 260 });
  await editor.press('Escape', 'Escape');
  const mess = await editor.sight();

  await editor.press('l');
  const at = async (id: string) => editor.boxOf(id);
  await expect.poll(async () => (await at('z')).y > (await at('d')).y).toBe(true);
  const [x, y, d, f] = [await at('x'), await at('y'), await at('d'), await at('f')];
  expect(x.x).toBe(y.x);
  expect(y.y).toBeGreaterThan(x.y + x.height);
  expect(d.x).toBeGreaterThan(x.x + x.width);
  expect(f.x).toBeGreaterThan(d.x + d.width);
  await editor.press('Control+z');
  expect(await editor.sight()).toEqual(mess);

  await test.step('and as well as can be, from the palette', async () => {
    await editor.run('best layout');
    await expect.poll(async () => (await at('z')).y > (await at('d')).y).toBe(true);
    expect((await at('d')).x).toBeGreaterThan((await at('x')).x + (await at('x')).width);
    await editor.press('Control+z');
    expect(await editor.sight()).toEqual(mess);
  });

  await test.step('the selected ones, from top to bottom', async () => {
    await editor.press('Shift+1');
    const apart = async () => {
      const [from, to] = [await at('y'), await at('z')];
      return [(to.x - from.x) / from.width, (to.y - from.y) / from.width].map((d) => d.toFixed(2));
    };
    const still = await apart();
    await editor.selectAll('x', 'd', 'f');
    await editor.press('Shift+L');
    await expect.poll(async () => (await at('f')).y > (await at('d')).y).toBe(true);
    expect((await at('d')).y).toBeGreaterThan((await at('x')).y + 30);
    expect(await apart()).toEqual(still);
  });
});

test('the selection follows the wires', async ({ editor }) => {
  await editor.open();
  await editor.node('d').focus();
  await editor.press('Alt+s', 'u');
  await editor.expectSelected('x', 'y', 'd');
  await editor.press('Alt+s', 'i');
  await editor.expectSelected('z', 'f');
  await editor.press('Alt+s', 'n');
  await editor.expectSelected();
  await editor.node('x').focus();
  await editor.press('Alt+s', 'd');
  await editor.expectSelected('x', 'd', 'f');
  await editor.press('Alt+s', 'c');
  await expect(editor.status).toHaveText('5 nodes selected.');
});

test('M mutes an operation, which says so and passes its first input through', async ({
  editor,
}) => {
  await editor.open();
  await editor.node('d').focus();
  await editor.press('m');
  await editor.button('Forward to end').click();
  await expect(editor.node('d')).toHaveAccessibleName('d, Add, muted, value 1, gradient 4');
  await expect(editor.node('f')).toHaveAccessibleName(/^f, Multiply, value 4, /);
  await editor.node('d').focus();
  await editor.press('m');
  await expect(editor.node('d')).toHaveAccessibleName('d, Add, value −2, gradient 4');
  await editor.press('Control+z', 'Control+z');
  await expect(editor.button('Undo')).toBeDisabled();
});

test('the palette is one Tab stop, walked with arrow keys', async ({ editor }) => {
  await editor.open();
  await expect(editor.palette.locator('button[tabindex="0"]')).toHaveCount(1);
  await editor.reachEntry('Multiply');
  await editor.press('ArrowDown');
  const below = await editor.page.evaluate(() =>
    document.activeElement?.getAttribute('aria-label'),
  );
  expect(below).not.toBe('Multiply');
  await editor.press('ArrowUp');
  await expect(editor.entry('Multiply')).toBeFocused();
  await editor.press('Tab', 'Shift+Tab');
  await expect(editor.entry('Multiply')).toBeFocused();
});

test('the outline is a tree of nodes and ports, in which a graph is wired by keyboard', async ({
  editor,
}) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.node('f').focus();
  await editor.press('Shift+O');
  const outline = editor.page.getByRole('complementary', { name: 'Outline' });
  const row = (name: string) => outline.getByRole('treeitem', { name, exact: true });
  const rows = outline.getByRole('treeitem');
  await expect(rows).toHaveCount(5);
  const names = await rows.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(names).toEqual([
    'x, Input, value 1, gradient 4',
    'y, Input, value −3, gradient 4',
    'z, Input, value 4, gradient −2',
    'd, Add, value −2, gradient 4, of x and y',
    'f, Multiply, value −8, gradient 1, output, of d and z',
  ]);
  await expect(rows.nth(4)).toBeFocused();
  await editor.press('Shift+ArrowLeft');
  await expect(rows.nth(3)).toBeFocused();

  await editor.press('f', 'ArrowRight', 'ArrowRight');
  await expect(row('Input 1 (a) reads d')).toBeFocused();
  expect(await violations(editor.page)).toEqual([]);
  await editor.press('Delete');
  await expect(row('Input 1 (a) reads nothing yet')).toBeFocused();
  await editor.press('Enter', 'ArrowDown', 'Escape');
  await expect(editor.status).toHaveText('No wire was drawn.');
  await editor.press('Enter', 'ArrowDown');
  await expect(editor.status).toHaveText('from the output of y, 2 of 4');
  await editor.press('Enter');
  await expect(row('Input 1 (a) reads y')).toBeFocused();
  await editor.press('Delete');
  await editor.page.keyboard.type('12');
  await editor.press('Enter');
  await expect(row('Input 1 (a) reads c')).toBeFocused();
  await expect(editor.value('c')).toHaveValue('12');

  await editor.press('Home', 'ArrowRight', 'End', 'Home', 'ArrowDown', 'ArrowRight', 'ArrowDown');
  await expect(row('d, input 1 (a)')).toBeFocused();
  await editor.press('Delete');
  await expect(row('Output, read by nothing').first()).toBeFocused();
  await editor.press('y', 'Enter');
  await editor.expectSelected('y');
  await expect(editor.inspector).toContainText('Input');
  await expect(editor.node('y')).toBeInViewport();
  await editor.press('Escape');
  await expect(outline).toHaveCount(0);
  await expect(editor.node('y')).toBeFocused();
});

test('a node is found by its name, its operation or its value', async ({ editor }) => {
  await editor.open();
  for (const [query, id] of [
    ['multip', 'f'],
    ['z', 'z'],
    ['−3', 'y'],
  ] as const) {
    await editor.press('Control+f');
    const field = editor.page.getByRole('combobox');
    await expect(field).toBeFocused();
    await editor.page.keyboard.type(query);
    await editor.press('Enter');
    await expect(editor.node(id)).toBeFocused();
  }
});

async function lefts(editor: Editor): Promise<number[]> {
  const boxes = await Promise.all(['x', 'y', 'z'].map((id) => editor.boxOf(id)));
  return boxes.map(({ x }) => Math.round(x));
}

/** How high a node's output stands on the screen. */
async function middleOf(editor: Editor, id: string): Promise<number> {
  const { y, height } = (await editor.output(id).boundingBox())!;
  return y + height / 2;
}
