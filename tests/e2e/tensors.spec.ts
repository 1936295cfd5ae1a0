import type { Editor } from './support/editor.ts';
import { expect, test } from './support/test.ts';

/** A layer: Z = X W + b, and L = sum(Z). */
const layer = {
  format: 'backflow',
  version: 1,
  title: 'A layer',
  nodes: [
    {
      id: 'X',
      op: 'input',
      value: [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
      position: [0, 0],
    },
    {
      id: 'W',
      op: 'parameter',
      value: [
        [1, -1, 0],
        [0.5, 2, 0],
      ],
      position: [0, 300],
    },
    { id: 'b', op: 'parameter', value: [10, 20, 30], position: [300, 440] },
    { id: 'P', op: 'matmul', inputs: ['X', 'W'], position: [360, 40] },
    { id: 'Z', op: 'add', inputs: ['P', 'b'], position: [700, 80] },
    { id: 'L', op: 'sum', inputs: ['Z'], position: [1060, 120] },
  ],
  output: 'L',
};

const large = {
  format: 'backflow',
  version: 1,
  title: 'Large',
  nodes: [
    { id: 'W', op: 'parameter', value: rows(784, 128, (at) => Math.sin(at)), position: [0, 0] },
    { id: 'm', op: 'mean', inputs: ['W'], position: [500, 40] },
  ],
  output: 'm',
};

function rows(count: number, columns: number, entry: (at: number) => number): number[][] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => entry(row * columns + column)),
  );
}

async function open(editor: Editor, document: object): Promise<void> {
  await editor.open();
  await editor.files.open('tensors.json', JSON.stringify(document));
  await expect(editor.node('W')).toBeVisible();
}

/** The numbers on the heat maps of a node, row by row: the value's, then the gradient's. */
function maps(editor: Editor, id: string): Promise<string[][][]> {
  return editor
    .node(id)
    .evaluate((node) =>
      [...node.querySelectorAll('table')].map((table) =>
        [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
      ),
    );
}

/** Whether nothing is drawn over the middle of an element. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  (element as HTMLElement).style.pointerEvents = 'auto';
  return document.elementFromPoint(x + width / 2, y + height / 2) === element;
}

const dialog = (editor: Editor) => editor.page.getByRole('dialog');
const cell = (editor: Editor, row: number, column: number) =>
  dialog(editor).getByRole('textbox', { name: `Row ${row}, column ${column}`, exact: true });

/** Pastes a text where the focus is, as from a spreadsheet. */
async function paste(editor: Editor, text: string): Promise<void> {
  await editor.page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, text);
}

test('heat maps appear with their step, and nothing changes its size', async ({ editor }) => {
  await open(editor, layer);
  await expect.poll(() => maps(editor, 'X')).toHaveLength(1);
  expect(await maps(editor, 'Z')).toEqual([]);
  const before = await editor.sight();
  const sizes = async () => (await editor.boxes()).map(({ width, height }) => [width, height]);
  const size = await sizes();

  await editor.press('>');
  expect(await maps(editor, 'P')).toEqual([
    [
      ['2', '3', '0'],
      ['5', '5', '0'],
      ['8', '7', '0'],
      ['11', '9', '0'],
    ],
  ]);
  await editor.press('>');
  expect((await maps(editor, 'b'))[1]).toEqual([['4', '4', '4']]);
  expect((await maps(editor, 'W'))[1]).toEqual([
    ['16', '16', '16'],
    ['20', '20', '20'],
  ]);
  expect(await sizes()).toEqual(size);
  expect((await editor.sight()).places).toEqual(before.places);
});

test('shapes stand on the wires once their values are there', async ({ editor }) => {
  await open(editor, layer);
  const badge = (id: string, shape: string) => editor.node(id).getByText(shape, { exact: true });
  await expect(badge('X', '4×2')).toHaveCount(0);
  await editor.press('>');
  for (const [id, shape] of [
    ['X', '4×2'],
    ['W', '2×3'],
    ['b', '3'],
    ['Z', '4×3'],
  ] as const) {
    await expect(badge(id, shape).last()).toBeVisible();
  }
  await expect(badge('L', '290').first()).toBeVisible();
  // The wires of what is selected stay under the shapes, too.
  await editor.select('Z');
  for (const [id, shape] of [
    ['P', '4×3'],
    ['b', '3'],
  ] as const) {
    await expect.poll(() => badge(id, shape).last().evaluate(isOnTop)).toBe(true);
  }
});

test('where a broadcast is undone, the wire says over what it is summed', async ({ editor }) => {
  await open(editor, layer);
  await editor.press('>');
  // The seed, the sum, and the left of the addition come first.
  await editor.step(4);
  await expect(editor.callout('summed over 4 rows')).toBeVisible();
  await editor.step();
  await expect(editor.callout('∂L/∂P Wᵀ')).toBeVisible();
});

test('a matrix is pasted, multiplied and read off', async ({ editor }) => {
  await editor.openEmpty();
  await editor.add('Input');
  await editor.add('Parameter');
  for (const [id, block] of [
    ['x', '1\t-2\r\n3\t-4\r\n'],
    ['w', '0,5; 0\n0; −2'],
  ] as const) {
    await editor.select(id);
    await editor.inspector.getByRole('button', { name: /^(Edit cells|Make a vector)/ }).click();
    await expect(cell(editor, 1, 1)).toBeFocused();
    await paste(editor, block);
    await dialog(editor).getByRole('button', { name: 'Apply' }).click();
    await expect(dialog(editor)).toHaveCount(0);
  }
  await editor.add('Matrix product');
  await editor.press('Escape');
  const [product] = (await editor.names()).at(-1)!.split(',');
  await editor.wire('x', product!, 1);
  await editor.wire('w', product!, 2);
  await editor.button('Forward to end').click();
  await expect
    .poll(() => maps(editor, product!))
    .toEqual([
      [
        ['0.5', '4'],
        ['1.5', '8'],
      ],
      [
        ['1', '1'],
        ['1', '1'],
      ],
    ]);
  await editor.select('w');
  await expect(editor.inspector.getByRole('table').first()).toContainText('0.5');
  await expect(editor.node('w')).toHaveAccessibleName(/gradient \[\[4, 4\], \[−6, −6\]\]/);
});

test('cells are edited by the keyboard alone, and taken back at once', async ({ editor }) => {
  await open(editor, layer);
  await editor.node('b').focus();
  await editor.press('ArrowRight', 'ArrowLeft');
  await editor.node('b').focus();
  await editor.press('e');
  await expect(dialog(editor)).toHaveAccessibleName('Cells of b');
  await expect(cell(editor, 1, 1)).toBeFocused();
  await editor.page.keyboard.type('−1,5');
  await editor.press('Enter');
  await expect(cell(editor, 1, 2)).toBeFocused();
  await editor.page.keyboard.type('abc');
  await expect(cell(editor, 1, 2)).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog(editor).getByRole('status')).toHaveText(
    'Row 1, column 2 holds “abc”, which is no number.',
  );
  await editor.press('ArrowRight', 'ArrowLeft');
  await editor.page.keyboard.type('7');
  await editor.press('Control+Enter');
  await expect(dialog(editor)).toHaveCount(0);
  await expect(editor.node('b')).toHaveAccessibleName('b, Parameter, value [−1.5, 7, 30]');
  await expect(editor.node('b')).toBeFocused();
  await editor.press('Control+z');
  await expect(editor.node('b')).toHaveAccessibleName('b, Parameter, value [10, 20, 30]');
});

test('cells are resized, filled from a seed, and given up', async ({ editor }) => {
  await open(editor, layer);
  const box = (await editor.node('W').locator('table').first().boundingBox())!;
  await editor.mouse.click({ x: box.x + 8, y: box.y + 8 }, { count: 2 });
  await expect(dialog(editor)).toHaveAccessibleName('Cells of W');
  await dialog(editor).getByRole('spinbutton', { name: 'Rows' }).fill('3');
  await editor.press('Tab');
  await expect(cell(editor, 3, 3)).toHaveValue('0');
  await dialog(editor).getByRole('combobox', { name: 'Fill with' }).selectOption('Glorot');
  await dialog(editor).getByRole('spinbutton', { name: 'Seed' }).fill('42');
  const fill = dialog(editor).getByRole('button', { name: 'Fill', exact: true });
  await fill.click();
  const first = await cell(editor, 1, 1).inputValue();
  await dialog(editor).getByRole('spinbutton', { name: 'Seed' }).fill('43');
  await fill.click();
  await expect(cell(editor, 1, 1)).not.toHaveValue(first);
  await dialog(editor).getByRole('spinbutton', { name: 'Seed' }).fill('42');
  await fill.click();
  await expect(cell(editor, 1, 1)).toHaveValue(first);
  await editor.press('Escape');
  await expect(dialog(editor)).toHaveCount(0);
  await expect(editor.node('W')).toHaveAccessibleName(/value \[\[1, −1, 0\], \[0.5, 2, 0\]\]/);
  await expect(editor.button('Undo')).toBeEnabled();
});

test('a large matrix is summed up on the canvas and in the inspector', async ({ editor }) => {
  await open(editor, large);
  await editor.button('Forward to end').click();
  await expect(editor.node('W').locator('canvas')).toHaveCount(2);
  await expect(editor.node('W').locator('td')).toHaveCount(0);
  await expect(editor.node('W')).toContainText('784×128');
  await editor.select('W');
  await expect(editor.inspector.locator('canvas')).toHaveCount(2);
  await expect(editor.inspector).toContainText('mean');
  await editor.press('e');
  await expect(dialog(editor).getByRole('status')).toContainText('784×128');
  await expect(dialog(editor).getByRole('grid')).toHaveCount(0);
  await dialog(editor).getByRole('textbox').focus();
  await paste(editor, '1 2\n3 4');
  await expect(cell(editor, 2, 2)).toHaveValue('4');
  await dialog(editor).getByRole('button', { name: 'Apply' }).click();
  await expect(editor.node('W')).toHaveAccessibleName(/value \[\[1, 2\], \[3, 4\]\]/);
});

test('the palette is searched, Enter adds the first hit, Escape clears', async ({ editor }) => {
  await editor.openEmpty();
  await editor.press('/');
  const search = editor.palette.getByRole('searchbox', { name: 'Search operations' });
  await expect(search).toBeFocused();
  await editor.page.keyboard.type('hadamard');
  await expect(editor.palette.getByRole('group', { name: 'Found' })).toBeVisible();
  await expect(editor.palette.getByRole('group').getByRole('button').first()).toHaveAccessibleName(
    'Multiply',
  );
  await editor.press('Enter');
  await expect.poll(() => editor.names()).toEqual([expect.stringMatching(/^\w+, Multiply/)]);
  await expect(search).toHaveValue('');

  await search.fill('qqq');
  await expect(editor.palette).toContainText('No operation is called “qqq”.');
  await editor.press('Enter');
  await editor.press('Escape');
  await expect(search).toHaveValue('');
  await expect(editor.palette.getByRole('group')).toHaveCount(7);
  expect(await editor.names()).toHaveLength(1);
});

test('the inspector says what an operation does, and what its backward step does', async ({
  editor,
}) => {
  await open(editor, layer);
  await editor.select('P');
  await expect(editor.inspector).toContainText('A matrix product sends its left factor');
});
