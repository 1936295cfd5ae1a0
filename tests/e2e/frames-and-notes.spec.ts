import { Finger } from './support/finger.ts';
import { Items } from './support/items.ts';
import { expect, test } from './support/test.ts';

// What has been moved or fitted is at rest at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const sum = [{ id: 'sum', title: 'Sum', nodes: ['x', 'y', 'd'], color: 'blue' }];

test('a frame is drawn around the selection, titled, moved with its nodes, and undone', async ({
  editor,
  page,
}) => {
  const items = new Items(editor);
  await items.open();
  await editor.select('x');
  await page.keyboard.down('Shift');
  await editor.mouse.click(await editor.bodyOf('d'));
  await page.keyboard.up('Shift');
  await editor.press('Control+g');
  await expect(items.titleField).toBeFocused();
  // Its title stands beside the buttons in the corner.
  const tools = (await editor.graph.getByRole('toolbar', { name: 'Tools' }).boundingBox())!;
  await expect
    .poll(async () => areApart((await items.titleField.boundingBox())!, tools))
    .toBe(true);
  await page.keyboard.type('Left');
  await editor.press('Enter');
  await expect(items.frame('Left')).toHaveAccessibleName('Frame Left, 2 nodes');
  await expect(items.frame('Left')).toBeFocused();
  await editor.press('Shift+1');

  const before = await editor.boxes();
  const titleBox = (await items.title('Left').boundingBox())!;
  const start = { x: titleBox.x + 12, y: titleBox.y + 12 };
  await editor.mouse.press(start);
  await editor.mouse.move({ x: start.x + 40, y: start.y + 60 });
  // The frame goes along while it is dragged.
  const dragged = (await items.title('Left').boundingBox())!;
  expect(dragged.y - titleBox.y).toBeGreaterThan(40);
  await editor.mouse.release();
  const after = await editor.boxes();
  const moved = after.map(({ y }, index) => Math.round(y - before[index]!.y) > 40);
  // The order is x, y, z, d, f, and then the frame.
  expect(moved).toEqual([true, false, false, true, false, true]);

  await editor.press('Control+z');
  expect((await items.saved()).nodes.find(({ id }) => id === 'd')?.position).toEqual([300, 50]);
  await editor.press('Control+z', 'Control+z');
  await expect(items.frame('')).toHaveCount(0);
});

test('a node joins the frame it is dropped into, and leaves by F while it is dragged', async ({
  editor,
}) => {
  const items = new Items(editor);
  await items.open({ frames: sum });
  await expect(items.frame('Sum')).toHaveAccessibleName('Frame Sum, 3 nodes');

  const inside = await editor.bodyOf('y');
  await editor.mouse.press(await editor.bodyOf('z'));
  await editor.mouse.move({ x: inside.x + 90, y: inside.y - 20 });
  await expect(items.frame('Sum')).toHaveClass(/lit/);
  await editor.press('f');
  await expect(items.frame('Sum')).not.toHaveClass(/lit/);
  await editor.press('f');
  await editor.mouse.release();
  await expect(items.frame('Sum')).toHaveAccessibleName('Frame Sum, 4 nodes');
  await editor.press('Control+z');
  await expect(items.frame('Sum')).toHaveAccessibleName('Frame Sum, 3 nodes');
  expect((await items.saved()).nodes[2]!.position).toEqual([0, 420]);

  const wide = (await items.frame('Sum').boundingBox())!;
  const from = await editor.bodyOf('d');
  await editor.mouse.press(from);
  await editor.mouse.move({ x: from.x + 30, y: from.y + 160 });
  const stretched = (await items.frame('Sum').boundingBox())!;
  expect(stretched.height).toBeGreaterThan(wide.height);
  await editor.press('f');
  await expect
    .poll(async () => (await items.frame('Sum').boundingBox())!.width)
    .toBeLessThan(wide.width * 0.7);
  await editor.mouse.release();
  expect((await items.saved()).frames![0]!.nodes).toEqual(['x', 'y']);
});

test('inside a frame the canvas is as open as outside: a marquee selects, a drag moves the view', async ({
  editor,
  page,
}) => {
  const items = new Items(editor);
  await items.open({ frames: sum });
  const frame = (await items.frame('Sum').boundingBox())!;
  const x = (await editor.node('x').boundingBox())!;
  // Between x and d, where nothing but the frame is.
  const empty = { x: x.x + x.width + 24, y: frame.y + 60 };
  await editor.mouse.drag(empty, { x: empty.x + 50, y: empty.y + 90 });
  const panned = (await editor.node('x').boundingBox())!;
  expect(Math.round(panned.y - x.y)).toBe(90);
  await expect(editor.inspector).toHaveCount(0);

  await page.keyboard.down('Shift');
  await editor.mouse.drag(
    { x: empty.x + 50, y: empty.y + 90 },
    { x: panned.x + 20, y: panned.y + panned.height + 10 },
  );
  await page.keyboard.up('Shift');
  await expect(editor.node('x')).toHaveClass(/selected/);
  await expect(items.frame('Sum')).not.toHaveClass(/selected/);
});

test('a frame is named, coloured, moved and taken away by the keyboard and the inspector', async ({
  editor,
}) => {
  const items = new Items(editor);
  await items.open({ frames: sum });
  await items.frame('Sum').focus();
  await editor.press('r');
  await items.titleField.fill('Inputs');
  await editor.press('Enter', 'Alt+ArrowDown', 'Alt+ArrowDown');
  await editor.inspector.getByRole('radio', { name: 'Red' }).check();
  expect((await items.saved()).frames).toEqual([
    { id: 'sum', title: 'Inputs', nodes: ['x', 'y', 'd'], color: 'red' },
  ]);
  expect((await items.saved()).nodes.map(({ position: [, y] }) => y)).toEqual([
    16, 146, 420, 66, 260,
  ]);
  await editor.inspector.getByRole('button', { name: 'Ungroup' }).click();
  await expect(items.frame('Inputs')).toHaveCount(0);
  await expect(editor.node('y')).toHaveClass(/selected/);
  await editor.press('Control+z');
  await items.frame('Inputs').focus();
  await editor.press('Alt+g');
  await expect(items.frame('Inputs')).toHaveCount(0);
  await editor.press('Control+z');
  await items.frame('Inputs').focus();
  await editor.press('Delete');
  await expect(items.frame('Inputs')).toHaveCount(0);
  await expect(editor.node('x')).toBeVisible();
});

test('a note is written, typeset, moved, resized and thrown away, each one entry to undo', async ({
  editor,
  page,
}) => {
  const items = new Items(editor);
  await items.open();
  await page.mouse.move(900, 160);
  await editor.press('n');
  await expect(items.noteField).toBeFocused();
  await page.keyboard.type('# Rule\n\nAt **one** point $\\frac{a}{b}$');
  await editor.press('Control+Enter');
  const note = items.note('Rule');
  await expect(note).toBeFocused();
  await expect(note.getByRole('heading', { name: 'Rule' })).toBeVisible();
  await expect(note.locator('.katex .mfrac').first()).toBeVisible();
  await expect(editor.inspector).toBeVisible();
  await expect
    .poll(async () =>
      areApart((await note.boundingBox())!, (await editor.inspector.boundingBox())!),
    )
    .toBe(true);
  await editor.press('Control+z');
  await expect(note).toHaveCount(0);
  await editor.press('Control+y');

  await note.focus();
  await editor.press('Alt+ArrowLeft', 'Alt+ArrowLeft');
  const { size: before, position } = (await items.saved()).notes![0]!;
  const corner = note.getByRole('button', { name: /^Size of the note/ });
  await corner.focus();
  await editor.press('ArrowRight', 'Shift+ArrowDown');
  const grip = (await corner.boundingBox())!;
  const keyed = (await items.saved()).notes![0]!.size;
  expect(keyed).toEqual([before[0] + 8, before[1] + 32]);
  await editor.mouse.drag({ x: grip.x + 12, y: grip.y + 12 }, { x: grip.x + 72, y: grip.y + 12 });
  expect((await items.saved()).notes![0]!.size[0]).toBeGreaterThan(keyed[0] + 20);
  await editor.press('Control+z', 'Control+z', 'Control+z');
  expect((await items.saved()).notes![0]!.position).toEqual([position[0] + 16, position[1]]);

  await page.mouse.move(900, 400);
  await editor.press('n');
  await expect(items.noteField).toBeFocused();
  await editor.press('Escape');
  await expect(items.noteField).toHaveCount(0);
  expect((await items.saved()).notes).toHaveLength(1);
  await note.focus();
  await editor.press('Delete');
  await expect(note).toHaveCount(0);
});

test('nothing that a stranger wrote into a note or a description runs, loads or breaks', async ({
  editor,
  page,
}) => {
  const items = new Items(editor);
  const text = [
    '<img src="https://example.org/a.png" onerror="window.broken = 1"><script>window.broken = 1</script>',
    '![picture](https://example.org/b.png) [bad](javascript:window.broken=1) [good](https://example.org/)',
    '$\\href{javascript:window.broken=1}{x}$ $\\foo$ $\\rule{9999em}{9999em}$ $\\def\\a{\\a\\a}\\a$',
    '$\\htmlClass{toolbar}{y}$ $\\includegraphics{https://example.org/c.png}$',
  ].join('\n\n');
  await items.open({
    description: text,
    notes: [{ id: 'n', text, position: [300, 420], size: [420, 380] }],
  });
  const note = items.note('<img');
  await expect(note).toContainText('<script>window.broken = 1</script>');
  await expect(note).toContainText('picture');
  await expect(note.getByRole('link')).toHaveText('good');
  await expect(note.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(note).toContainText('\\foo This formula cannot be typeset');
  await expect(note.locator('img, script, [class~="toolbar"]')).toHaveCount(0);
  await expect(note.locator('a[href^="javascript"]')).toHaveCount(0);

  await editor.press('d');
  const about = page.getByRole('dialog');
  await expect(about.getByRole('link')).toHaveText('good');
  await expect(about.locator('img, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('a link in a note is followed only with Ctrl', async ({ editor, page, context }) => {
  const items = new Items(editor);
  await items.open({
    notes: [{ id: 'n', text: '[manual](./#manual)', position: [300, 420] }],
  });
  await expect(items.note('manual').getByRole('link')).toHaveCount(0);
  await editor.files.open(
    'linked.json',
    JSON.stringify({
      format: 'backflow',
      version: 1,
      nodes: [{ id: 'x', op: 'input', value: 1, position: [0, 0] }],
      notes: [{ id: 'n', text: '[manual](http://127.0.0.1:1/manual)', position: [0, 100] }],
    }),
  );
  const link = items.note('manual').getByRole('link');
  await link.click();
  expect(context.pages()).toHaveLength(1);
  await expect(page).toHaveURL(/127\.0\.0\.1:\d{4}/);
});

test('the description of an example is read, and that of one’s own is written', async ({
  editor,
  page,
}) => {
  const items = new Items(editor);
  await editor.open();
  await page.getByRole('button', { name: 'About this graph' }).click();
  const about = page.getByRole('dialog');
  await expect(about).toContainText('The worked example of every introduction');
  await expect(about.locator('.katex').first()).toBeVisible();
  await about.getByRole('button', { name: 'Edit' }).click();
  await about.getByRole('textbox', { name: 'Description' }).fill('My *own* $q$.');
  await expect(about.locator('.text')).toContainText('My own');
  await about.getByRole('button', { name: 'Done' }).click();
  await editor.press('Escape');
  await expect(about).toHaveCount(0);
  expect((await items.saved()).description).toBe('My *own* $q$.');
  await editor.press('Control+z');
  expect((await items.saved()).description).toContain('The worked example');
});

test('frames and notes travel with a copy', async ({ editor }) => {
  const items = new Items(editor);
  await items.open({
    frames: sum,
    notes: [{ id: 'n', text: 'Here', position: [640, 0] }],
  });
  await editor.press('Control+a', 'Control+d');
  // Ten nodes, two frames and two notes.
  await expect(editor.graph.getByRole('group')).toHaveCount(14);
  const { frames, notes, nodes } = await items.saved();
  expect(nodes).toHaveLength(10);
  expect(frames).toHaveLength(2);
  expect(notes).toHaveLength(2);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test('a frame is moved by its title and taken apart by its menu, a note made larger', async ({
    editor,
    page,
  }) => {
    const items = new Items(editor);
    await items.open({ frames: sum, notes: [{ id: 'n', text: 'Here', position: [240, 420] }] });
    const finger = await Finger.on(page);
    const title = (await items.title('Sum').boundingBox())!;
    const start = { x: title.x + title.width / 2, y: title.y + title.height / 2 };
    const before = (await editor.node('y').boundingBox())!;
    await finger.drag(start, { x: start.x + 30, y: start.y + 60 });
    const after = (await editor.node('y').boundingBox())!;
    expect(after.y - before.y).toBeGreaterThan(40);

    await finger.tap(items.note('Here'));
    const corner = items.note('Here').getByRole('button', { name: /^Size of the note/ });
    const grip = (await corner.boundingBox())!;
    const from = { x: grip.x + grip.width - 8, y: grip.y + grip.height - 8 };
    await finger.drag(from, { x: from.x + 40, y: from.y + 30 });
    expect((await items.saved()).notes![0]!.size[0]).toBeGreaterThan(280);

    await finger.rest(items.title('Sum'));
    await page.getByRole('menuitem', { name: /Ungroup/ }).click();
    await expect(items.frame('Sum')).toHaveCount(0);
  });
});

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function areApart(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height
  );
}

test('a note is kept while it is still being typed', async ({ editor, page }) => {
  await editor.open();
  await editor.press('n');
  await expect(page.getByRole('textbox', { name: /note/i })).toBeFocused();
  await page.keyboard.type('Half a sentence, and');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByText('Half a sentence, and')).toBeVisible();
});
