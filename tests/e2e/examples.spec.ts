import { graphNames, graphText, parsed } from './support/graphs.ts';
import { expect, test } from './support/test.ts';

const titles = graphNames().map((name) => parsed(graphText(name)).title ?? name);

test('the Examples menu lists what the gallery holds and opens it, by mouse and by keyboard', async ({
  editor,
}) => {
  await editor.open();
  const items = editor.page.getByRole('menuitem');
  for (const title of titles) {
    await editor.button('Examples').click();
    await expect(items).toHaveCount(titles.length);
    expect((await items.allInnerTexts()).sort()).toEqual([...titles].sort());
    await items.filter({ hasText: title }).click();
    await expect(editor.title).toHaveValue(title);
    await expect(items).toHaveCount(0);
  }
  await editor.button('Examples').focus();
  await editor.press('Enter');
  await expect(items.first()).toBeFocused();
  await editor.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  const second = await items.nth(1).innerText();
  await editor.press('Enter');
  await expect(editor.title).toHaveValue(second);
  await editor.button('Examples').focus();
  await editor.press('Enter');
  await expect(items.first()).toBeVisible();
  await editor.press('Escape');
  await expect(items).toHaveCount(0);
  await expect(editor.button('Examples')).toBeFocused();
});

test('?graph= opens the sigmoid neuron, and its output is 0.731', async ({ editor }) => {
  await editor.open('sigmoid-neuron');
  await editor.button('Forward to end').click();
  await expect(editor.node('f')).toHaveAccessibleName(
    'f, Sigmoid, value 0.7311, gradient 1, output',
  );
  await expect(editor.node('s')).toHaveAccessibleName('s, Add, value 1, gradient 0.1966');
  await expect(editor.node('w_0')).toHaveAccessibleName(
    'w_0, Parameter, value 2, gradient −0.1966',
  );
  await expect(editor.node('w_1')).toHaveAccessibleName(
    'w_1, Parameter, value −3, gradient −0.3932',
  );
});

test('where wires fan out, the sum of the contributions is shown as it grows', async ({
  editor,
}) => {
  await editor.open('fan-out');
  await editor.button('Forward to end').click();
  await expect(editor.node('e')).toHaveAccessibleName('e, Add, value 13, gradient 1, output');
  await expect(editor.node('w')).toHaveAccessibleName('w, Parameter, value 2, gradient −14');

  await editor.button('Back to start').click();
  const gradients: string[] = [];
  const sum = /−18 \+ 4 = −14|4 \+ \(−18\) = −14/;
  for (let step = 1; !gradients.includes('−14'); step++) {
    await editor.step();
    await expect(editor.slider).toHaveValue(String(step));
    const name = await editor.node('w').getAttribute('aria-label');
    const gradient = /gradient (\S+)/.exec(name ?? '')?.[1];
    if (gradient !== undefined && gradient !== gradients.at(-1)) gradients.push(gradient);
  }
  expect(gradients).toHaveLength(2);
  expect(['4', '−18']).toContain(gradients[0]);
  await expect(editor.graph.getByText(sum)).toBeVisible();
  expect(await editor.formula()).toMatch(sum);
  expect(await editor.reason()).toContain('sum of 2 contributions; this is the last');

  await editor.select('w');
  const why = editor.inspector.getByRole('region', { name: 'Why this number?' });
  await expect(why.getByRole('listitem')).toHaveText([
    /^through v.*= 4/,
    /^through p.*= −18/,
    /−14/,
  ]);
});

test('an example that does not exist is said, and the first one opened', async ({ editor }) => {
  await editor.open('nowhere');
  await expect(editor.refusal).toContainText('There is no example “nowhere”');
  for (const name of graphNames()) await expect(editor.refusal).toContainText(name);
  await expect(editor.title).toHaveValue('(x + y) · z');
  expect(await editor.names()).toHaveLength(5);
});
