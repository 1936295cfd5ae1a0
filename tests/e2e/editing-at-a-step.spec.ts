import { expect, test } from './support/test.ts';

test('an edit keeps the step, and what the step shows is computed anew', async ({ editor }) => {
  await editor.open();
  await editor.step(9);
  await editor.typeValue('z', '5');
  await editor.expectStep('backward, step 9 of 10');
  await editor.expectNodes([
    'x, Input, value 1, gradient 5',
    'y, Input, value −3',
    'z, Input, value 5, gradient −2',
    'd, Add, value −2, gradient 5',
    'f, Multiply, value −10, gradient 1, output',
  ]);
  expect(await editor.formula()).toBe('∂f/∂x = ∂f/∂d · ∂d/∂x = 5 · 1 = 5');
  await expect(editor.callout('5 · 1 = 5')).toBeVisible();

  await editor.button('Undo').click();
  await editor.expectStep('backward, step 9 of 10');
  expect(await editor.formula()).toBe('∂f/∂x = ∂f/∂d · ∂d/∂x = 4 · 1 = 4');
});

test('at the end an edit that adds steps keeps the end', async ({ editor }) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.add('Input');
  await editor.typeValue('u', '2');
  await editor.expectStep('backward, step 11 of 11');
  await editor.wire('u', 'd', 2);
  await editor.expectStep('backward, step 11 of 11');
  await editor.expectNodes([
    'x, Input, value 1, gradient 4',
    'y, Input, value −3',
    'z, Input, value 4, gradient 3',
    'd, Add, value 3, gradient 4',
    'f, Multiply, value 12, gradient 1, output',
    'u, Input, value 2, gradient 4',
  ]);
});
