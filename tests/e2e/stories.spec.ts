import type { Editor } from './support/editor.ts';
import { Finger } from './support/finger.ts';
import { parsed } from './support/graphs.ts';
import { Library } from './support/library.ts';
import { expect, test } from './support/test.ts';

/** f = σ(w · x + b) at x = 2, w = −1.5, b = 4: each node, with its value and its gradient. */
const neuron = [
  'x, Input, value 2, gradient −0.2949',
  'w, Parameter, value −1.5, gradient 0.3932',
  'b, Parameter, value 4, gradient 0.1966',
  'd, Multiply, value −3, gradient 0.1966',
  'f, Add, value 1, gradient 0.1966',
  'p, Sigmoid, value 0.7311, gradient 1, output',
];

/** Its leaves, with what is typed into them, and its wires. */
const leaves = [
  ['Input', 'x', '2'],
  ['Parameter', 'w', '-1.5'],
  ['Parameter', 'b', '4'],
] as const;
const operations = [
  ['Multiply', 'd'],
  ['Add', 'f'],
  ['Sigmoid', 'p'],
] as const;
const wires = [
  ['w', 'd', 1],
  ['x', 'd', 2],
  ['d', 'f', 1],
  ['b', 'f', 2],
  ['f', 'p', 1],
] as const;

/** Reloads the page, which comes back to the graph as it was, and checks every number of it. */
async function comeBack(editor: Editor, forward: () => Promise<void>): Promise<void> {
  await new Library(editor.page).expectSaved();
  await editor.page.reload();
  await expect.poll(() => editor.wires()).toHaveLength(wires.length);
  await forward();
  await editor.expectNodes(neuron);
}

test('a sigmoid neuron is built, saved, reloaded, undone and redone by mouse', async ({
  editor,
}) => {
  await editor.openEmpty();
  for (const [title, id, value] of leaves) {
    await editor.add(title);
    await expect(editor.value(id)).toBeFocused();
    await editor.typeValue(id, value);
  }
  for (const [title] of operations) await editor.add(title);
  for (const [from, to, number] of wires) await editor.wire(from, to, number);
  const { text } = await editor.files.save();
  expect(parsed(text).nodes).toHaveLength(6);

  const forward = () => editor.button('Forward to end').click();
  await comeBack(editor, forward);
  await editor.typeValue('w', '0');
  await expect(editor.node('p')).toHaveAccessibleName(/value 0.982/);
  await editor.button('Undo').click();
  await editor.expectNodes(neuron);
  await editor.button('Redo').click();
  await expect(editor.node('p')).toHaveAccessibleName(/value 0.982/);
});

test('a sigmoid neuron is built, saved, reloaded, undone and redone by keyboard, and heard', async ({
  editor,
  page,
}) => {
  const hear = (text: string | RegExp) => expect(editor.status).toContainText(text);
  await editor.open();
  await command(editor, 'New graph');
  await editor.expectNodes([]);
  for (const [title, id, value] of leaves) {
    await quickAdd(editor, title);
    await hear(`Added ${id}, ${title}.`);
    await expect(editor.value(id)).toBeFocused();
    await page.keyboard.type(value);
    await editor.press('Enter');
    await expect(editor.node(id)).toBeFocused();
  }
  for (const [title, id] of operations) {
    await quickAdd(editor, title);
    await hear(`Added ${id}, ${title}.`);
    await expect(editor.node(id)).toBeFocused();
  }
  for (const [from, to, number] of wires) await wireByKeys(editor, from, to, number);

  const { text } = await editor.files.save(() => editor.press('Control+s'));
  expect(parsed(text).nodes).toHaveLength(6);
  await comeBack(editor, async () => {
    await editor.tabTo(editor.slider);
    await editor.press('End');
  });
  await hear(/gradient of/);

  await findNode(editor, 'w');
  await page.keyboard.type('0');
  await editor.press('Enter');
  await expect(editor.node('p')).toHaveAccessibleName(/value 0.982/);
  await editor.press('Control+z');
  await hear(/^Undone: /);
  await editor.expectNodes(neuron);
  await editor.press('Control+Shift+z');
  await hear(/^Redone: /);
  await expect(editor.node('p')).toHaveAccessibleName(/value 0.982/);
});

test.describe('by touch, on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a sigmoid neuron is built, saved, reloaded, undone and redone', async ({
    editor,
    page,
  }) => {
    await editor.openEmpty();
    const finger = await Finger.on(page);
    for (const [title, id, value] of leaves) {
      await addByFinger(editor, finger, title);
      await expect(editor.value(id)).toBeFocused();
      await page.keyboard.type(value);
      await editor.press('Enter');
    }
    for (const [title] of operations) await addByFinger(editor, finger, title);
    const { places: scattered } = await editor.sight();
    await editor.choose('Arrange', 'Tidy up, from left to right');
    await expect.poll(async () => (await editor.sight()).places).not.toEqual(scattered);
    // While a wire waits for its end, no port is under the inspector.
    await expect(editor.inspector).toBeVisible();
    await finger.tap(editor.output('x'));
    await expect(editor.inspector).toBeHidden();
    await editor.press('Escape');
    await expect(editor.inspector).toBeVisible();
    // A tap on empty canvas takes the inspector away.
    const canvas = (await editor.graph.boundingBox())!;
    await finger.tap({ x: canvas.x + canvas.width - 16, y: canvas.y + 16 });
    await expect(editor.inspector).toHaveCount(0);
    await finger.tap(page.getByRole('button', { name: 'Fit', exact: true }));
    for (const [from, to, number] of wires) {
      await finger.tap(editor.output(from));
      await finger.tap(editor.input(to, number));
      await expect(editor.wireOf(from, to, number)).toBeAttached();
    }
    const { text } = await editor.files.save(() => editor.choose('File', 'Save to a file'));
    expect(parsed(text).nodes).toHaveLength(6);

    await comeBack(editor, () => finger.tap(editor.button('Forward to end')));
    await finger.tap(editor.value('w'));
    await expect(editor.value('w')).toBeFocused();
    await page.keyboard.type('0');
    await editor.press('Enter');
    await expect(editor.node('p')).toHaveAccessibleName(/value 0.982/);
    await finger.tap(editor.button('Undo'));
    await editor.expectNodes(neuron);
    await finger.tap(editor.button('Redo'));
    await expect(editor.node('p')).toHaveAccessibleName(/value 0.982/);
  });
});

test('the worked example is built, wired and stepped by keyboard, and every step is heard', async ({
  editor,
  page,
}) => {
  await editor.open();
  await command(editor, 'New graph');
  for (const [id, value] of [
    ['x', '1'],
    ['y', '-3'],
    ['z', '4'],
  ] as const) {
    await quickAdd(editor, 'Input');
    await expect(editor.value(id)).toBeFocused();
    await page.keyboard.type(value);
    await editor.press('Enter');
  }
  await quickAdd(editor, 'Add');
  await quickAdd(editor, 'Multiply');
  for (const [from, to, number] of [
    ['x', 'd', 1],
    ['y', 'd', 2],
    ['d', 'f', 1],
    ['z', 'f', 2],
  ] as const) {
    await wireByKeys(editor, from, to, number);
  }
  for (const sentence of [
    'Step 1 of 10, forward: x is 1.',
    'Step 2 of 10, forward: y is −3.',
    'Step 3 of 10, forward: z is 4.',
    'Step 4 of 10, forward: d = x + y = 1 + (−3) = −2.',
    'Step 5 of 10, forward: f = d · z = −2 · 4 = −8.',
    'Step 6 of 10, backward: the gradient of the output f is 1.',
    'Step 7 of 10, backward: d receives 1 · 4 = 4 from f, so the gradient of d is 4.',
    'Step 8 of 10, backward: z receives 1 · (−2) = −2 from f, so the gradient of z is −2.',
    'Step 9 of 10, backward: x receives 4 · 1 = 4 from d, so the gradient of x is 4.',
    'Step 10 of 10, backward: y receives 4 · 1 = 4 from d, so the gradient of y is 4.',
  ]) {
    await editor.press('.');
    await expect(editor.status).toHaveText(sentence);
  }
  await editor.press(',');
  await expect(editor.status).toContainText('Step 9 of 10, backward');
});

/** Adds an operation by its search, which its key opens. */
async function quickAdd(editor: Editor, title: string): Promise<void> {
  await editor.press('a');
  await expect(editor.search).toBeFocused();
  await editor.page.keyboard.type(title);
  await expect(editor.page.getByRole('option', { selected: true })).toContainText(title);
  await editor.press('Enter');
  await expect(editor.page.getByRole('dialog')).toHaveCount(0);
}

/** Runs a command by its name. */
async function command(editor: Editor, name: string): Promise<void> {
  await editor.press('Control+k');
  await expect(editor.search).toBeFocused();
  await editor.page.keyboard.type(name);
  await expect(editor.page.getByRole('option', { selected: true })).toContainText(name);
  await editor.press('Enter');
}

/** Goes to a node by its name. */
async function findNode(editor: Editor, id: string): Promise<void> {
  await editor.press('Control+f');
  await expect(editor.search).toBeFocused();
  await editor.page.keyboard.type(id);
  await expect(editor.page.getByRole('option', { selected: true })).toContainText(id);
  await editor.press('Enter');
  await expect(editor.node(id)).toBeFocused();
}

/** Draws a wire from an input back to where it is to come from, and hears what is chosen. */
async function wireByKeys(editor: Editor, from: string, to: string, number: number): Promise<void> {
  await findNode(editor, to);
  await editor.press('Enter');
  for (let at = 1; at < number; at++) await editor.press('ArrowDown');
  await expect(editor.input(to, number)).toBeFocused();
  await editor.press('Enter');
  await expect(editor.status).toContainText(
    `Wire to input ${number} of ${to}: arrow keys choose an output, Enter connects, Escape cancels.`,
  );
  const isSaid = async () => (await editor.status.innerText()).includes(`the output of ${from}, `);
  for (let press = 0; press < 6 && !(await isSaid()); press++) await editor.press('ArrowDown');
  await editor.press('Enter');
  await expect(editor.status).toContainText(`Wired ${from} to input ${number} (`);
}

/** Adds an operation by a tap in the strip of operations, which scrolls to it. */
async function addByFinger(editor: Editor, finger: Finger, title: string): Promise<void> {
  const count = await editor.graph.getByRole('group').count();
  await editor.entry(title).scrollIntoViewIfNeeded();
  await finger.tap(editor.entry(title));
  await expect(editor.graph.getByRole('group')).toHaveCount(count + 1);
}
