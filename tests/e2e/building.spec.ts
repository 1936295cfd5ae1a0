import { expect, test } from './support/test.ts';

test('(x + y) · z takes nine mouse actions and three typed numbers from an empty canvas', async ({
  editor,
}) => {
  await editor.openEmpty();
  await expect(editor.graph).toContainText('Drag an operation here');
  await expect(editor.button('Play')).toBeDisabled();
  for (const value of ['1', '-3', '4']) {
    await editor.add('Input');
    const id = (await editor.names()).at(-1)!.slice(0, 1);
    await expect(editor.value(id)).toBeFocused();
    await editor.typeValue(id, value);
  }
  await editor.add('Add');
  await editor.add('Multiply');
  await editor.wire('x', 'd', 1);
  await editor.wire('y', 'd', 2);
  await editor.wire('d', 'f', 1);
  await editor.wire('z', 'f', 2);
  expect(editor.mouse.actions).toBeLessThanOrEqual(9);
  expect(editor.typedNumbers).toBe(3);

  await editor.button('Forward to end').click();
  await editor.expectNodes([
    'x, Input, value 1, gradient 4',
    'y, Input, value −3, gradient 4',
    'z, Input, value 4, gradient −2',
    'd, Add, value −2, gradient 4',
    'f, Multiply, value −8, gradient 1, output',
  ]);
  expect(await editor.wires()).toEqual([
    'Wire from x to input 1 of d',
    'Wire from y to input 2 of d',
    'Wire from d to input 1 of f',
    'Wire from z to input 2 of f',
  ]);
});

test('while a graph is being built, each part says what it waits for and the rest works', async ({
  editor,
}) => {
  await editor.openEmpty();
  await editor.add('Input');
  await editor.typeValue('x', '3');
  await editor.add('Square');
  await editor.wire('x', 'd', 1);
  await editor.add('Multiply');
  await editor.wire('d', 'f', 2);
  const [, square, product] = await editor.names();
  expect(square).toMatch(/^d, Square/);
  expect(product).toContain('f waits for its 1st input.');
  await expect(editor.node('f').getByText('f waits for its 1st input.')).toBeVisible();
  await editor.button('Forward to end').click();
  await expect(editor.node('d')).toHaveAccessibleName(/^d, Square, value 9/);

  await editor.wire('d', 'f', 1);
  await editor.expectNodes([
    'x, Input, value 3, gradient 108',
    'd, Square, value 9, gradient 18',
    'f, Multiply, value 81, gradient 1, output',
  ]);
});
