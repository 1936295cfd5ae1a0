import { expect, test } from './support/test.ts';

const wired = [
  'Wire from x to input 1 of d',
  'Wire from y to input 2 of d',
  'Wire from d to input 1 of f',
  'Wire from z to input 2 of f',
];

test('a wire dropped on an occupied input takes the place of the old one', async ({ editor }) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.wire('x', 'f', 2);
  await expect(editor.wireOf('x', 'f', 2)).toBeAttached();
  expect(await editor.wires()).toEqual([...wired.slice(0, 3), 'Wire from x to input 2 of f']);
  await expect(editor.node('f')).toHaveAccessibleName('f, Multiply, value −2, gradient 1, output');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1, gradient −1');
});

test('a wire can be drawn backwards, from an input to an output', async ({ editor }) => {
  await editor.open();
  await editor.mouse.drag(editor.input('f', 2), editor.output('y'));
  await expect(editor.wireOf('y', 'f', 2)).toBeAttached();
});

test('two wires from one node into one operation are two edges', async ({ editor }) => {
  await editor.open();
  await editor.wire('d', 'f', 2);
  await editor.button('Forward to end').click();
  await editor.expectStep('backward, step 10 of 10');
  await expect(editor.node('d')).toHaveAccessibleName('d, Add, value −2, gradient −4');
});

test('a wire that would close a cycle is refused with the reason, and nothing changes', async ({
  editor,
}) => {
  await editor.open();
  await editor.step(9);
  const before = await editor.sight();
  for (const spot of [editor.input('d', 1), await editor.bodyOf('d')]) {
    await editor.mouse.drag(editor.output('f'), spot);
    await expect(editor.refusal).toContainText('This wire would close a cycle');
    await expect(editor.refusal).toContainText(/f → d → f|d → f → d/);
    expect(await editor.sight()).toEqual(before);
    await editor.expectStep('backward, step 9 of 10');
    await expect(editor.button('Undo')).toBeDisabled();
    await editor.refusal.getByRole('button', { name: 'Close' }).click();
    await expect(editor.refusal).toHaveCount(0);
  }
  await editor.mouse.drag(editor.output('d'), editor.input('d', 2));
  await expect(editor.refusal).toContainText('This wire would close a cycle: d → d.');
  expect(await editor.sight()).toEqual(before);
});

test('a wire dropped on a node’s body takes its first free input, and none where all are taken', async ({
  editor,
}) => {
  await editor.openEmpty();
  await editor.add('Input');
  await editor.press('Enter');
  await editor.add('Subtract');
  for (const number of [1, 2]) {
    await editor.mouse.drag(editor.output('x'), await editor.bodyOf('d'));
    await expect(editor.wireOf('x', 'd', number)).toBeAttached();
  }
  await editor.add('Parameter');
  await editor.press('Enter');
  await editor.mouse.drag(editor.output('w'), await editor.bodyOf('d'));
  expect(await editor.wires()).toEqual([
    'Wire from x to input 1 of d',
    'Wire from x to input 2 of d',
  ]);
});

test('a wire dropped on a node that takes any number of inputs adds one', async ({ editor }) => {
  await editor.open();
  await editor.mouse.drag(editor.output('z'), await editor.bodyOf('d'));
  await expect(editor.input('d', 3)).toBeVisible();
  await expect(editor.wireOf('z', 'd', 3)).toBeAttached();
  await editor.button('Forward to end').click();
  await expect(editor.node('f')).toHaveAccessibleName('f, Multiply, value 8, gradient 1, output');
  await expect(editor.node('z')).toHaveAccessibleName('z, Input, value 4, gradient 6');
});

test('a wire let go over nothing leaves everything as it was', async ({ editor }) => {
  await editor.open();
  const before = await editor.sight();
  await editor.mouse.drag(editor.output('x'), { x: 900, y: 500 });
  expect(await editor.sight()).toEqual(before);
  await expect(editor.button('Undo')).toBeDisabled();
  await expect(editor.refusal).toHaveCount(0);
});

test('wires and nodes are selected together with Shift, and alone without', async ({ editor }) => {
  await editor.open();
  await editor.selectWire('z', 'f', 2);
  await editor.page.keyboard.down('Shift');
  await editor.mouse.click(await editor.pointOn(editor.wireOf('x', 'd', 1), 0.3));
  await expect(editor.inspector).toContainText(/^\s*2 wires /);
  await editor.mouse.click(await editor.bodyOf('d'));
  await editor.page.keyboard.up('Shift');
  await expect(editor.inspector.getByRole('heading')).toHaveText(/^d/);
  await expect(editor.graph.locator('.halo')).toHaveCount(2);

  await editor.mouse.click(await editor.pointOn(editor.wireOf('y', 'd', 2), 0.3));
  await expect(editor.inspector).toContainText(/^\s*1 wire /);
  await editor.mouse.click(await editor.bodyOf('d'));
  await expect(editor.graph.locator('.halo')).toHaveCount(0);
  await editor.selectWire('z', 'f', 2);
  await editor.mouse.click({ x: 700, y: 545 });
  await expect(editor.inspector).toHaveCount(0);
});

test('a selected wire or node is deleted by key or button, and its readers wait', async ({
  editor,
}) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.selectWire('z', 'f', 2);
  await editor.press('Delete');
  await expect(editor.wireOf('z', 'f', 2)).toHaveCount(0);
  await expect(editor.node('f')).toHaveAccessibleName(/^f, Multiply.*f waits for its 2nd input/);
  await expect(editor.node('d')).toHaveAccessibleName(/^d, Add, value −2/);

  await editor.selectWire('d', 'f', 1);
  await editor.inspector.getByRole('button', { name: 'Delete' }).click();
  expect(await editor.wires()).toEqual(wired.slice(0, 2));

  await editor.select('d');
  await editor.press('Backspace');
  expect(await editor.wires()).toEqual([]);
  expect((await editor.names()).map((name) => name.slice(0, 1))).toEqual(['x', 'y', 'z', 'f']);

  await editor.select('y');
  await editor.inspector.getByRole('button', { name: 'Delete' }).click();
  await expect(editor.node('y')).toHaveCount(0);
});
