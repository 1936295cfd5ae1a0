import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

test('a value is typed in place: Enter keeps it, Escape restores the last one', async ({
  editor,
}) => {
  await editor.open();
  await editor.typeValue('x', '2.5');
  await expect(editor.value('x')).toHaveValue('2.5');
  await expect(editor.node('x')).toBeFocused();

  await editor.mouse.click(editor.value('x'));
  await editor.allSelected(editor.value('x'));
  await editor.page.keyboard.type('-7');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value −7');
  await editor.press('Escape');
  await expect(editor.value('x')).toHaveValue('2.5');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 2.5');
  await editor.press('Control+z');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1');

  for (const [typed, shown] of [
    ['1e-3', '0.001'],
    ['−.5', '−0.5'],
    ['12345678', '1.235×10⁷'],
    ['  8 ', '8'],
    ['1,5', '1.5'],
  ] as const) {
    await editor.typeValue('y', typed);
    await expect(editor.node('y')).toHaveAccessibleName(`y, Input, value ${shown}`);
  }
});

test('arrow keys step a value, ten times as far with Shift', async ({ editor }) => {
  await editor.open();
  await editor.value('z').focus();
  await editor.press('ArrowUp');
  await expect(editor.value('z')).toHaveValue('5');
  await editor.press('Shift+ArrowUp');
  await expect(editor.value('z')).toHaveValue('15');
  await editor.press('ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(editor.value('z')).toHaveValue('−7');
  await expect(editor.value('z')).toHaveAttribute('aria-valuenow', '-7');
  await editor.press('Enter');
  await editor.typeValue('z', '0.3');
  await editor.value('z').focus();
  await editor.press('ArrowUp', 'ArrowUp', 'ArrowUp');
  await expect(editor.value('z')).toHaveValue('0.6');
});

test('what depends on a number changes while the number is dragged, and the step stays', async ({
  editor,
}) => {
  await editor.open();
  await editor.step(7);
  const start = await placeOf(editor.value('z'));
  await editor.mouse.press(start);
  for (const [distance, z, f] of [
    [6, 5, -10],
    [30, 9, -18],
    [-24, 0, 0],
    [-60, -6, 12],
  ] as const) {
    await editor.mouse.move({ x: start.x + distance, y: start.y });
    await editor.expectNodes(
      [
        'x, Input, value 1',
        'y, Input, value -3',
        `z, Input, value ${z}`,
        `d, Add, value -2, gradient ${z}`,
        `f, Multiply, value ${f}, gradient 1, output`,
      ].map((name) => name.replaceAll('-', '−')),
    );
    await editor.expectStep('backward, step 7 of 10');
  }
  expect(await editor.formula()).toBe('∂f/∂d = z = −6');
  await editor.mouse.release();
  await editor.button('Undo').click();
  await expect(editor.value('z')).toHaveValue('4');
  await expect(editor.button('Undo')).toBeDisabled();
});

test('Shift drags a value in tenths', async ({ editor }) => {
  await editor.open();
  const start = await placeOf(editor.value('x'));
  await editor.page.keyboard.down('Shift');
  await editor.mouse.drag(start, { x: start.x + 18, y: start.y });
  await editor.page.keyboard.up('Shift');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1.3');
});

test('a text that is no number is marked and said, and the last value is kept', async ({
  editor,
}) => {
  await editor.open();
  for (const text of ['abc', '12px', '1e999', '--2']) {
    await editor.mouse.click(editor.value('y'));
    await editor.allSelected(editor.value('y'));
    await editor.page.keyboard.type(text);
    await expect(editor.value('y')).toHaveAttribute('aria-invalid', 'true');
    await editor.press('Enter');
    await expect(editor.refusal).toContainText(`“${text}” is not a number`);
    await expect(editor.value('y')).toHaveAttribute('aria-invalid', 'false');
    await expect(editor.value('y')).toHaveValue('−3');
    await expect(editor.node('y')).toHaveAccessibleName('y, Input, value −3');
    await editor.press('Escape');
    await expect(editor.refusal).toHaveCount(0);
  }
  await editor.mouse.click(editor.value('y'));
  await editor.allSelected(editor.value('y'));
  await editor.press('Delete', 'Enter');
  await expect(editor.value('y')).toHaveValue('−3');
});

test('what keys have stepped stays, whatever is typed then', async ({ editor }) => {
  await editor.open();
  await editor.mouse.click(editor.value('x'));
  await editor.press('ArrowUp', 'ArrowUp', 'Control+a');
  await editor.page.keyboard.type('abc');
  await editor.press('Enter');
  await expect(editor.refusal).toContainText('“abc” is not a number');
  await expect(editor.value('x')).toHaveValue('3');
  await editor.button('Undo').click();
  await expect(editor.value('x')).toHaveValue('1');
});

test('a value can be a list or a matrix, edited in the inspector where it is drawn as a table', async ({
  editor,
}) => {
  await editor.open();
  await editor.typeValue('x', '[1, 2]');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value [1, 2]');
  await editor.button('Forward to end').click();
  await expect(editor.node('d')).toHaveAccessibleName('d, Add, value [−2, −1], gradient [4, 4]');
  await expect(editor.node('y')).toHaveAccessibleName('y, Input, value −3, gradient 8');
  await editor.select('x');
  const field = editor.inspector.getByLabel('Value of x');
  await field.fill('[[0, 1], [2, 3]]');
  await field.press('Enter');
  await expect(editor.node('x')).toHaveAccessibleName(
    'x, Input, value [[0, 1], [2, 3]], gradient [[4, 4], [4, 4]]',
  );
});

test('no single-key shortcut fires while something is typed', async ({ editor }) => {
  await editor.open();
  await editor.select('d');
  await editor.mouse.click(editor.value('x'));
  await editor.allSelected(editor.value('x'));
  await editor.page.keyboard.type('.,pro?+-');
  await expect(editor.value('x')).toHaveValue('.,pro?+-');
  await editor.press('Escape');
  await editor.title.fill('');
  await editor.page.keyboard.type('a.b,pro?');
  await editor.press('Backspace', 'Enter');
  await expect(editor.title).toHaveValue('a.b,pro');
  await editor.expectStep('start, step 0 of 10');
  await expect(editor.page.getByRole('dialog')).toHaveCount(0);
  expect(await editor.names()).toHaveLength(5);
  await expect(editor.button('Play')).toBeVisible();
});

test('on a later visit, too, Enter leaves a number for its node', async ({ editor, page }) => {
  await editor.open();
  await page.reload();
  for (const text of ['2', '0.5']) {
    await editor.value('x').click();
    await editor.allSelected(editor.value('x'));
    await page.keyboard.type(text);
    await editor.press('Enter');
    await expect(editor.node('x')).toBeFocused();
    await expect(editor.node('x')).toHaveAccessibleName(`x, Input, value ${text}`);
  }
});
