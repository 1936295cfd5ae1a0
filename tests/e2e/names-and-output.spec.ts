import type { Editor } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const beginnings: readonly {
  readonly how: string;
  readonly begin: (editor: Editor) => Promise<void>;
}[] = [
  {
    how: 'R',
    begin: async (editor) => {
      await editor.select('d');
      await editor.press('r');
    },
  },
  {
    how: 'F2',
    begin: async (editor) => {
      await editor.select('d');
      await editor.press('F2');
    },
  },
  {
    how: 'a double-click on its name',
    begin: (editor) => editor.node('d').getByText('d', { exact: true }).dblclick(),
  },
  {
    how: 'the inspector’s button',
    begin: async (editor) => {
      await editor.select('d');
      await editor.inspector.getByRole('button', { name: 'Rename' }).click();
    },
  },
];

test('a node is renamed in place, and all that refers to it follows', async ({ editor }) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.button('Step back').click();
  for (const { how, begin } of beginnings) {
    await test.step(how, async () => {
      await begin(editor);
      await expect(editor.nameField('d')).toBeFocused();
      await editor.nameField('d').fill('w_1');
      await editor.press('Enter');
      await expect(editor.node('w_1')).toBeFocused();
      await expect(editor.node('w_1')).toHaveAccessibleName('w_1, Add, value −2, gradient 4');
      expect(await editor.wires()).toContain('Wire from w_1 to input 1 of f');
      expect(await editor.formula()).toBe('∂f/∂x = ∂f/∂w₁ · ∂w₁/∂x = 4 · 1 = 4');
      await editor.expectStep('backward, step 9 of 10');
      await editor.button('Undo').click();
      await expect(editor.node('d')).toBeVisible();
    });
  }
  await editor.select('d');
  await editor.press('r');
  await editor.nameField('d').fill('lost');
  await editor.press('Escape');
  await expect(editor.node('d')).toBeVisible();
});

test('a renamed output stays the output', async ({ editor }) => {
  await editor.open();
  await editor.select('f');
  await editor.press('r');
  await editor.nameField('f').fill('loss');
  await editor.press('Enter');
  await editor.button('Forward to end').click();
  await expect(editor.node('loss')).toHaveAccessibleName(
    'loss, Multiply, value −8, gradient 1, output',
  );
});

test('a name that is taken or no name is refused with its reason', async ({ editor }) => {
  await editor.open();
  const before = await editor.sight();
  for (const [name, sentence] of [
    ['x', 'Another node is already named x.'],
    ['2d', '“2d” is not a name: a letter, then letters, digits and _.'],
    ['a b', '“a b” is not a name: a letter, then letters, digits and _.'],
  ] as const) {
    await editor.select('d');
    await editor.press('F2');
    await editor.nameField('d').fill(name);
    await editor.press('Enter');
    await expect(editor.refusal).toContainText(sentence);
    expect(await editor.sight()).toEqual(before);
    await expect(editor.button('Undo')).toBeDisabled();
    await expect(editor.nameField('d')).toHaveValue(name);
    await editor.press('Escape', 'Escape');
    await expect(editor.refusal).toHaveCount(0);
    await expect(editor.node('d')).toBeVisible();
  }
});

for (const means of ['the inspector’s button', 'the key O'] as const) {
  test(`any node becomes the output by ${means}, and gradients start there`, async ({ editor }) => {
    await editor.open();
    await editor.button('Forward to end').click();
    await editor.select('d');
    if (means === 'the key O') await editor.press('o');
    else await editor.inspector.getByRole('button', { name: 'Use as output' }).click();
    await editor.expectStep('backward, step 8 of 8');
    await editor.expectNodes([
      'x, Input, value 1, gradient 1',
      'y, Input, value −3, gradient 1',
      'z, Input, value 4',
      'd, Add, value −2, gradient 1, output',
      'f, Multiply, value −8',
    ]);
    await editor.button('Step back').click();
    expect(await editor.formula()).toBe('∂d/∂x = 1');
    await expect(editor.inspector.getByRole('button', { name: 'Use as output' })).toHaveCount(0);
  });
}
