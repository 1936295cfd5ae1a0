import { Editor } from './support/editor.ts';
import { graphText, parsed } from './support/graphs.ts';
import { expect, test } from './support/test.ts';

test('copied nodes are pasted under new names, with the wires between them', async ({ editor }) => {
  await editor.open();
  await editor.selectAll('x', 'y', 'd');
  await editor.press('Control+c');
  await expect(editor.status).toHaveText('Copied 3 nodes.');
  await editor.page.mouse.move(700, 480);
  await editor.press('Control+v');
  await expect(editor.status).toHaveText('Pasted 3 nodes.');
  await editor.expectSelected('x_1', 'y_1', 'd_1');
  await expect(editor.wireOf('x_1', 'd_1', 1)).toBeAttached();
  await expect(editor.wireOf('y_1', 'd_1', 2)).toBeAttached();
  await editor.press('Control+v');
  await editor.expectSelected('x_2', 'y_2', 'd_2');
  const boxes = await editor.boxes();
  expect(new Set(boxes.map(({ x, y }) => `${x}, ${y}`)).size).toBe(boxes.length);
  await editor.press('Control+z', 'Control+z');
  await expect(editor.graph.getByRole('group')).toHaveCount(5);
  await expect(editor.button('Undo')).toBeDisabled();
});

test('wires into what was copied come along only where that is asked for', async ({ editor }) => {
  await editor.open();
  await editor.selectAll('f');
  await editor.press('Control+c', 'Control+v');
  await editor.expectSelected('f_1');
  await expect(editor.wireOf('d', 'f_1', 1)).toHaveCount(0);
  await editor.press('Control+Shift+v');
  await editor.expectSelected('f_2');
  await expect(editor.wireOf('d', 'f_2', 1)).toBeAttached();
  await expect(editor.wireOf('z', 'f_2', 2)).toBeAttached();
  await editor.press('Control+d');
  await editor.expectSelected('f_3');
  await expect(editor.wireOf('z', 'f_3', 2)).toBeAttached();
});

test('what is cut in one tab is pasted in another', async ({ editor, context }) => {
  await editor.open();
  await editor.selectAll('x', 'y', 'd');
  await editor.press('Control+x');
  await editor.expectNodes([
    'z, Input, value 4',
    'f, Multiply, output. f waits for its 1st input.',
  ]);

  const other = new Editor(await context.newPage());
  await other.open('sigmoid-neuron');
  const count = (await other.names()).length;
  await other.press('Control+v');
  await expect(other.graph.getByRole('group')).toHaveCount(count + 3);
  await expect(other.wireOf('x', 'd', 1)).toBeAttached();

  await editor.page.bringToFront();
  await editor.press('Control+z');
  await expect(editor.graph.getByRole('group')).toHaveCount(5);
});

test('a document is pasted whole; what is no graph is refused with a sentence', async ({
  editor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.open();
  const paste = async (text: string) => {
    await editor.page.evaluate((it) => navigator.clipboard.writeText(it), text);
    await editor.press('Control+v');
  };
  const graph = graphText('sigmoid-neuron');
  await paste(graph);
  await expect(editor.graph.getByRole('group')).toHaveCount(5 + parsed(graph).nodes.length);
  await editor.press('Control+z');

  const nowhere =
    'The clipboard holds no graph: copy nodes, or the text of a Backflow document, and paste that.';
  for (const [text, sentence] of [
    ['Dear students,', nowhere],
    ['[1, 2, 3]', nowhere],
    ['['.repeat(5000), nowhere],
    [
      graph.replace('"sigmoid"', '"sigmiod"'),
      /^Clipboard: .*"sigmiod" \(did you mean "sigmoid"\?\).* The graph was left as it was\.\s*$/,
    ],
  ] as const) {
    await paste(text);
    await expect(editor.refusal).toContainText(sentence);
  }
  await expect(editor.graph.getByRole('group')).toHaveCount(5);

  await test.step('a field keeps what is pasted into it', async () => {
    await editor.page.evaluate(() => navigator.clipboard.writeText('Mine'));
    await editor.title.click();
    await editor.press('Control+a', 'Control+v', 'Enter');
    await expect(editor.title).toHaveValue('Mine');
  });

  await test.step('the menu copies and pastes as well', async () => {
    await editor.open('worked-example');
    await editor.selectAll('z');
    for (const command of ['Copy', 'Paste']) {
      await editor.press('Control+k');
      await editor.page.getByRole('combobox').fill(`>${command}`);
      await editor.page.getByRole('option', { name: command, exact: false }).first().click();
    }
    await expect(editor.node('z_1')).toBeVisible();
  });
});

test('where the browser lets no page read the clipboard, a sentence says what to do', async ({
  editor,
}) => {
  await editor.open();
  await editor.press('Control+k');
  await editor.page.getByRole('combobox').fill('>Paste');
  await editor.press('Enter');
  await expect(editor.refusal).toContainText('press Ctrl + V');
});

test('duplicates lie beside what they repeat, and the passes go on as they were', async ({
  editor,
}) => {
  await editor.open('sigmoid-neuron');
  const names = await editor.names();
  await editor.press('Control+a', 'Control+d');
  await expect(editor.graph.getByRole('group')).toHaveCount(names.length * 2);
  const boxes = await editor.boxes();
  const [was, copies] = [boxes.slice(0, names.length), boxes.slice(names.length)];
  for (const a of was) {
    for (const b of copies) {
      const isApart =
        a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
      expect(isApart).toBe(true);
    }
  }
  await editor.button('Forward to end').click();
  await expect(editor.slider).toHaveAttribute('aria-valuetext', /^backward/);
});

test('copies made at the last step are in sight', async ({ editor }) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.selectAll('z', 'f');
  await editor.press('Control+d');
  await expect.poll(async () => (await editor.boxes()).length).toBe(7);
  const canvas = (await editor.graph.boundingBox())!;
  const isSeen = ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) =>
    x >= canvas.x &&
    y >= canvas.y &&
    x + width <= canvas.x + canvas.width &&
    y + height <= canvas.y + canvas.height;
  await expect.poll(async () => (await editor.boxes()).slice(5).every(isSeen)).toBe(true);
});
