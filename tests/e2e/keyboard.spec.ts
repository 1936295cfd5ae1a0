import { parsed } from './support/graphs.ts';
import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

test('the whole story is told by keyboard alone', async ({ editor }) => {
  await editor.open();
  await editor.tabTo(editor.button('New'));
  await editor.press('Enter');
  await editor.expectNodes([]);

  await test.step('variables and operations from the palette', async () => {
    await editor.reachEntry('Input');
    for (const [id, value] of [
      ['x', '1'],
      ['y', '-3'],
      ['z', '4'],
    ] as const) {
      await editor.press('Enter');
      await expect(editor.value(id)).toBeFocused();
      await editor.allSelected(editor.value(id));
      await editor.page.keyboard.type(value);
      await editor.press('Enter');
      await expect(editor.node(id)).toBeFocused();
      await editor.reachEntry('Input', 'Shift+Tab');
    }
    await editor.reachEntry('Add');
    await editor.press('Enter');
    await expect(editor.node('d')).toBeFocused();
    await editor.reachEntry('Multiply', 'Shift+Tab');
    await editor.press('Enter');
    await expect(editor.node('f')).toBeFocused();
  });

  await test.step('wires, from an output', async () => {
    await editor.tabTo(editor.node('f'));
    // Nothing is wired yet: each node is a part of its own.
    for (const key of ['ArrowLeft', 'ArrowUp']) {
      for (let press = 0; press < 4 && !(await isFocused('x')); press++) await editor.press(key);
    }
    await expect(editor.node('x')).toBeFocused();
    for (const [from, to, input] of [
      ['x', 'to d, input a', '1 (a) of d'],
      ['y', 'to d, input b', '2 (b) of d'],
      ['z', 'to f, input b', '2 (b) of f'],
    ] as const) {
      while (!(await isFocused(from))) await editor.press('ArrowDown');
      await editor.press('Enter');
      await expect(editor.output(from)).toBeFocused();
      await editor.press('Enter');
      await expect(editor.status).toContainText(
        `Wire from ${from}: arrow keys choose an input, Enter connects, Escape cancels.`,
      );
      await expect(editor.status).toHaveText(/to \w, input \w, 1 of 4$/);
      for (let press = 0; press < 4 && !(await isSaid(to)); press++)
        await editor.press('ArrowDown');
      await expect(editor.status).toContainText(`${to}, `);
      await editor.press('Enter');
      await expect(editor.status).toHaveText(`Wired ${from} to input ${input}.`);
      await expect(editor.node(from)).toBeFocused();
    }
  });

  await test.step('a wire from an input, and one that is given up', async () => {
    await editor.press('ArrowRight');
    await expect(editor.node('f')).toBeFocused();
    await editor.press('Enter');
    await expect(editor.input('f', 1)).toBeFocused();
    await editor.press('Enter', 'ArrowRight', 'Escape');
    await expect(editor.status).toHaveText('No wire was drawn.');
    await editor.press('Enter');
    for (let press = 0; press < 4 && !(await isSaid('the output of d')); press++) {
      await editor.press('ArrowRight');
    }
    await expect(editor.status).toContainText('from the output of d, ');
    await editor.press('Enter');
    await expect(editor.status).toHaveText('Wired d to input 1 (a) of f.');
    await expect(editor.node('f')).toBeFocused();
  });

  await test.step('walking along the wires', async () => {
    await editor.press('ArrowLeft');
    await expect(editor.node('d')).toBeFocused();
    await editor.press('ArrowLeft');
    await expect(editor.node('x')).toBeFocused();
    await editor.press('ArrowDown');
    await expect(editor.node('y')).toBeFocused();
    await editor.press('ArrowRight', 'ArrowRight');
    await expect(editor.node('f')).toBeFocused();
  });

  await test.step('stepping, and keeping the file', async () => {
    for (let step = 0; step < 10; step++) await editor.press('.');
    await editor.expectStep('backward, step 10 of 10');
    await editor.expectNodes([
      'x, Input, value 1, gradient 4',
      'y, Input, value −3, gradient 4',
      'z, Input, value 4, gradient −2',
      'd, Add, value −2, gradient 4',
      'f, Multiply, value −8, gradient 1, output',
    ]);
    await expect(editor.status).toContainText('the gradient of y is 4');
    const { text } = await editor.files.save(() => editor.press('Control+s'));
    expect(parsed(text).nodes.map(({ id, inputs }) => [id, inputs])).toEqual([
      ['x', undefined],
      ['y', undefined],
      ['z', undefined],
      ['d', ['x', 'y']],
      ['f', ['d', 'z']],
    ]);
  });

  function isFocused(id: string): Promise<boolean> {
    return editor.node(id).evaluate((node) => node === document.activeElement);
  }

  async function isSaid(text: string): Promise<boolean> {
    return (await editor.status.innerText()).includes(`${text}, `);
  }
});

test('the canvas is one Tab stop, the one of the node that was last in use', async ({ editor }) => {
  await editor.open();
  const stops = editor.graph.locator('[role=group][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await editor.node('x').focus();
  await editor.press('ArrowRight');
  await expect(editor.node('d')).toBeFocused();
  await expect(stops).toHaveCount(1);
  await editor.button('Undo').focus();
  await editor.tabTo(editor.node('d'));
  await expect(editor.inspector).toContainText('Add');
});

test('the focus never falls on nothing', async ({ editor, page }) => {
  await editor.open();
  await test.step('when its node is removed, and when that comes back', async () => {
    for (const key of ['Delete', 'Control+Delete']) {
      await editor.node('d').focus();
      await editor.press(key);
      await expect(editor.node('x')).toBeFocused();
      await editor.expectSelected();
      await editor.press('Control+z');
      await expect(editor.node('d')).toBeFocused();
      await editor.expectSelected('d');
    }
    await editor.press('Escape', 'ArrowUp', 'ArrowDown');
    await expect(editor.node('d'), 'nothing else stands in its column').toBeFocused();
  });

  await test.step('after a search, a menu, and the deletion in one', async () => {
    await editor.press('Control+k');
    await page.keyboard.type(':3');
    await editor.press('Enter');
    await editor.expectStep('forward, step 3 of 10');
    await expect(editor.node('d')).toBeFocused();
    const box = await editor.boxOf('f');
    const ground = { x: box.x, y: box.y + box.height + 60 };
    await page.mouse.click(ground.x, ground.y, { button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await editor.press('Escape');
    await expect(editor.node('d')).toBeFocused();
    await page.mouse.click(box.x + box.width / 2, box.y + 9, { button: 'right' });
    await page.getByRole('menuitem', { name: /^Delete(?! and)/ }).click();
    await expect(editor.node('d')).toBeFocused();
    await editor.press('Control+z');
    await expect(editor.node('f')).toBeFocused();
  });

  await test.step('after a number is dragged with the focus nowhere', async () => {
    await editor.node('f').evaluate((node: HTMLElement) => {
      node.blur();
    });
    const { x, y } = await placeOf(editor.value('x'));
    await editor.mouse.drag({ x, y }, { x: x + 40, y });
    await expect(editor.node('f')).toBeFocused();
  });
});

test('a number typed on a variable goes into its field', async ({ editor }) => {
  await editor.open();
  await editor.node('y').focus();
  await editor.page.keyboard.type('-8');
  await expect(editor.value('y')).toBeFocused();
  await editor.press('Enter');
  await expect(editor.node('y')).toHaveAccessibleName('y, Input, value −8');
});

test('the sheet of shortcuts opens with ? and closes with Escape', async ({ editor }) => {
  await editor.open();
  await editor.node('x').focus();
  await editor.press('?');
  const sheet = editor.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Step forward');
  await editor.press('.');
  await editor.expectStep('start, step 0 of 10');
  await editor.press('Escape');
  await expect(sheet).toBeHidden();
  await editor.press('.');
  await editor.expectStep('forward, step 1 of 10');
});

test('Escape ends the innermost thing: a notice, then the selection', async ({ editor }) => {
  await editor.open();
  await editor.select('d');
  await editor.files.open('no-json.json', 'no JSON');
  await expect(editor.refusal).toBeVisible();
  await editor.press('Escape');
  await expect(editor.refusal).toHaveCount(0);
  await expect(editor.inspector).toBeVisible();
  await editor.press('Escape');
  await expect(editor.inspector).toHaveCount(0);

  await editor.mouse.drag(editor.output('f'), editor.input('d', 1));
  await expect(editor.refusal).toBeVisible();
  await editor.press('Escape');
  await expect(editor.refusal).toHaveCount(0);
});
