import type { Editor } from './support/editor.ts';
import { expect, test } from './support/test.ts';

/** Every kind of edit, each of them one entry in the history. */
const edits: readonly { readonly what: string; readonly run: (editor: Editor) => Promise<void> }[] =
  [
    { what: 'an added node', run: (editor) => editor.add('Sigmoid') },
    {
      what: 'a dragged-in node',
      run: (editor) => editor.dragIn('Add', { x: 600, y: 480 }),
    },
    { what: 'a wire on an occupied input', run: (editor) => editor.wire('x', 'f', 2) },
    {
      what: 'a wire to a new input',
      run: async (editor) => {
        await editor.mouse.drag(editor.output('z'), await editor.bodyOf('d'));
        await expect(editor.wireOf('z', 'd', 3)).toBeAttached();
      },
    },
    { what: 'a typed value', run: (editor) => editor.typeValue('x', '12.5') },
    {
      what: 'a value stepped by arrow keys',
      run: async (editor) => {
        await editor.value('y').focus();
        await editor.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
      },
    },
    {
      what: 'a value dragged through many others',
      run: async (editor) => {
        const box = (await editor.value('z').boundingBox())!;
        const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        await editor.mouse.drag(from, { x: from.x + 66, y: from.y });
      },
    },
    { what: 'a moved node', run: (editor) => editor.moveNode('d', { x: 60, y: 120 }) },
    {
      what: 'a node moved by keys',
      run: async (editor) => {
        await editor.node('d').focus();
        await editor.press('Alt+ArrowRight', 'Alt+ArrowDown', 'Shift+Alt+ArrowDown');
      },
    },
    {
      what: 'a new name',
      run: async (editor) => {
        await editor.select('d');
        await editor.press('r');
        await editor.nameField('d').fill('sum');
        await editor.press('Enter');
      },
    },
    {
      what: 'a deleted node',
      run: async (editor) => {
        await editor.select('d');
        await editor.press('Delete');
      },
    },
    {
      what: 'a deleted wire',
      run: async (editor) => {
        await editor.selectWire('y', 'd', 2);
        await editor.press('Delete');
      },
    },
    {
      what: 'another output',
      run: async (editor) => {
        await editor.select('d');
        await editor.inspector.getByRole('button', { name: 'Use as output' }).click();
      },
    },
    {
      what: 'another title',
      run: async (editor) => {
        await editor.title.fill('My own');
        await editor.press('Enter');
      },
    },
  ];

const undoWays: readonly ((editor: Editor) => Promise<void>)[] = [
  (editor) => editor.button('Undo').click(),
  (editor) => editor.press('Control+z'),
];

const redoWays: readonly ((editor: Editor) => Promise<void>)[] = [
  (editor) => editor.button('Redo').click(),
  (editor) => editor.press('Control+Shift+Z'),
  (editor) => editor.press('Control+y'),
];

for (const [index, { what, run }] of edits.entries()) {
  test(`${what} is one entry that is undone and redone, by button or by key`, async ({
    editor,
  }) => {
    await editor.open();
    await editor.button('Forward to end').click();
    const before = await editor.sight();
    await run(editor);
    await expect.poll(() => editor.sight(), what).not.toEqual(before);
    // The names of nodes are said anew once a number has come to rest.
    await editor.page.waitForTimeout(400);
    const after = await editor.sight();

    await undoWays[index % 2]!(editor);
    await expect.poll(() => editor.sight(), `${what}, undone`).toEqual(before);
    await expect(editor.button('Undo')).toBeDisabled();
    await expect(editor.status).toHaveText(/^Undone: .+\.$/);

    await redoWays[index % 3]!(editor);
    await expect.poll(() => editor.sight(), `${what}, redone`).toEqual(after);
    await expect(editor.button('Redo')).toBeDisabled();
    await expect(editor.status).toHaveText(/^Redone: .+\.$/);
  });
}

test('the history goes back through all edits to the beginning, and forward again', async ({
  editor,
}) => {
  await editor.open();
  const sights = [await editor.sight()];
  for (const run of [
    () => editor.typeValue('x', '2'),
    () => editor.typeValue('x', '3'),
    () => editor.wire('x', 'f', 2),
    () => editor.moveNode('f', { x: 40, y: -60 }),
  ]) {
    await run();
    await expect.poll(() => editor.sight()).not.toEqual(sights.at(-1));
    sights.push(await editor.sight());
  }
  for (const sight of sights.slice(0, -1).reverse()) {
    await editor.press('Control+z');
    await expect.poll(() => editor.sight()).toEqual(sight);
  }
  for (const sight of sights.slice(1)) {
    await editor.press('Control+y');
    await expect.poll(() => editor.sight()).toEqual(sight);
  }
  await editor.press('Control+z');
  await editor.typeValue('y', '9');
  await expect(editor.button('Redo')).toBeDisabled();
});

test('undo says which graph it leads back to, and shows what it changes', async ({ editor }) => {
  await editor.open();
  await editor.startAnew();
  await editor.press('Control+z');
  await expect(
    editor.status.filter({ hasText: 'Back in “(x + y) · z”, the graph before.' }),
  ).toBeAttached();
  await editor.press('Control+Shift+z');
  await expect(
    editor.status.filter({ hasText: 'On in “Untitled graph”, the graph after.' }),
  ).toBeAttached();
  await editor.press('Control+z');

  await editor.moveNode('z', { x: 20, y: 30 });
  await editor.page.mouse.move(640, 500);
  await editor.page.mouse.down({ button: 'middle' });
  for (const x of [300, 0, -400]) await editor.page.mouse.move(x, 500);
  await editor.page.mouse.up({ button: 'middle' });
  await editor.page.mouse.move(640, 500);
  await editor.page.mouse.down({ button: 'middle' });
  for (const x of [300, 0, -400]) await editor.page.mouse.move(x, 500);
  await editor.page.mouse.up({ button: 'middle' });
  await expect(editor.node('z')).not.toBeInViewport();
  await editor.press('Control+z');
  await expect(editor.node('z')).toBeInViewport();
});
