import type { Editor } from './support/editor.ts';
import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

interface NodeText {
  readonly id: string;
  readonly op: string;
  readonly inputs?: readonly string[];
  readonly value?: number | readonly number[] | readonly (readonly number[])[];
}

const input = (id: string, value: NodeText['value'] = 0): NodeText => ({ id, op: 'input', value });
const node = (id: string, op: string, ...inputs: string[]): NodeText => ({ id, op, inputs });

/** Opens a graph and goes to its last step. */
async function openAtEnd(editor: Editor, ...nodes: readonly NodeText[]): Promise<void> {
  await editor.open();
  const title = nodes.map(({ id, op }) => `${id} ${op}`).join(', ');
  const document = { format: 'backflow', version: 1, title, nodes };
  await editor.files.open('graph.json', JSON.stringify(document));
  await expect(editor.title).toHaveValue(title);
  await editor.button('Forward to end').click();
}

const checkButton = (editor: Editor) =>
  editor.inspector.getByRole('button', { name: 'Check gradient', exact: true });
const sheet = (editor: Editor) =>
  editor.page.getByRole('complementary', { name: 'Gradient check', exact: true });
const accumulate = (editor: Editor) =>
  editor.page.getByRole('button', { name: 'Accumulate gradients', exact: true });

test.describe('the gradient check', () => {
  test('of a node shows the measured number and passes', async ({ editor }) => {
    await editor.open();
    await editor.button('Forward to end').click();
    await editor.select('x');
    await checkButton(editor).click();
    await expect(editor.inspector).toContainText('Measured 4.0000');
    await expect(editor.inspector).toContainText('✓ gradient check');
    await expect(editor.status).toContainText('✓ gradient check');
    expect(await violations(editor.page)).toEqual([]);
  });

  test('explains itself on |x| at 0', async ({ editor }) => {
    await openAtEnd(editor, input('x'), node('f', 'abs', 'x'));
    await editor.select('x');
    await checkButton(editor).click();
    await expect(editor.inspector).toContainText('no derivative here');
    await expect(editor.inspector).toContainText(
      '|x| has a kink at 0: the slope of f is −1 on the left and 1 on the right',
    );
    await expect(editor.inspector).not.toContainText('✓');
  });

  test('of the whole graph is one key away, and tells no number before its step', async ({
    editor,
  }) => {
    await editor.open();
    await editor.press('g');
    await expect(sheet(editor)).toContainText('All 3 gradients agree with what is measured.');
    await expect(sheet(editor)).not.toContainText('4.0000');
    await editor.button('Forward to end').click();
    await expect(sheet(editor).getByRole('row', { name: /^y/ })).toContainText('4.0000');
    await expect(sheet(editor).getByRole('row', { name: /^z/ })).toContainText('−2.0000');
    expect(await violations(editor.page)).toEqual([]);
    await sheet(editor).getByRole('button', { name: 'z', exact: true }).click();
    await expect(sheet(editor)).toHaveCount(0);
    await expect(editor.inspector).toContainText('Measured −2.0000');
  });

  test('is outdated by an edit', async ({ editor }) => {
    await editor.open();
    await editor.typeValue('z', '7');
    await editor.press('g');
    await expect(sheet(editor)).toContainText('All 3 gradients');
    await editor.button('Undo').click();
    await expect(sheet(editor)).toContainText('The graph has changed since.');
    await sheet(editor).getByRole('button', { name: 'Check again' }).click();
    await expect(sheet(editor)).toContainText('All 3 gradients');
    await editor.press('Escape');
    await expect(sheet(editor)).toHaveCount(0);
  });
});

test('a dragged number shows the change that is measured beside the one foretold', async ({
  editor,
}) => {
  await editor.open();
  await editor.button('Forward to end').click();
  const start = await placeOf(editor.value('x'));
  await editor.mouse.press(start);
  await editor.mouse.move({ x: start.x + 12, y: start.y });
  await expect(editor.node('x')).toContainText('Δf measured: 8');
  await expect(editor.node('x')).toContainText('∂f/∂x · Δx = 4 · 2 = 8');
  await editor.mouse.release();
  await expect(editor.node('x')).not.toContainText('measured');
});

test('an infinity is marked where it is born, and what inherits it says so', async ({ editor }) => {
  await openAtEnd(
    editor,
    input('x'),
    input('y', 2),
    node('q', 'log', 'x'),
    node('p', 'multiply', 'q', 'y'),
  );
  await expect(editor.node('q')).toHaveAccessibleName(/−∞ is born here: Logarithm of 0 from x\.$/);
  await expect(editor.node('p')).toHaveAccessibleName(/−∞, inherited from q\.$/);
  await expect(editor.node('x')).not.toHaveAccessibleName(/born|inherited/);
  await editor.select('q');
  await expect(editor.inspector).toContainText('−∞ is born here: Logarithm of 0 from x.');
  expect(await violations(editor.page)).toEqual([]);

  await editor.button('Back to start').click();
  await expect(editor.node('q')).toHaveAccessibleName('q, Logarithm');
  await editor.typeValue('x', '1');
  await editor.button('Forward to end').click();
  await expect(editor.node('q')).not.toHaveAccessibleName(/born/);
});

test('a gradient that stops says why, and a chain shows its factors', async ({ editor }) => {
  await openAtEnd(
    editor,
    input('x', -2),
    node('h', 'relu', 'x'),
    node('s', 'negate', 'h'),
    node('f', 'sum', 's'),
  );
  await expect(editor.graph.getByText('dead', { exact: true }).first()).toBeVisible();
  await editor.select('x');
  await expect(editor.inspector).toContainText(
    'Along the chain a factor 0 stops the gradient: 1 ·',
  );

  await openAtEnd(editor, input('x', 30), node('f', 'sigmoid', 'x'));
  await expect(editor.graph.getByText('saturated', { exact: true })).toBeVisible();
  await expect(editor.node('f')).toHaveAccessibleName(/Saturated: Sigmoid is all but flat/);
  await editor.selectWire('x', 'f', 1);
  await expect(editor.inspector).toContainText('Saturated: Sigmoid is all but flat at x = 30');
});

test('a Jacobian is read off, its product with the gradient once that has come', async ({
  editor,
}) => {
  const matrix = [
    [1, 2],
    [0, -1],
    [3, 5],
  ];
  await openAtEnd(
    editor,
    input('W', matrix),
    input('x', [1, -2]),
    node('z', 'matmul', 'W', 'x'),
    node('L', 'sum', 'z'),
  );
  await editor.button('Back to start').click();
  await editor.step(3);
  await editor.select('z');
  await editor.inspector.getByRole('button', { name: 'Jacobian', exact: true }).click();
  const jacobians = editor.inspector.getByRole('region', { name: 'Jacobian' });
  await expect(jacobians).toContainText('∂z/∂x = [[1, 2], [0, −1], [3, 5]]');
  await expect(jacobians).not.toContainText('∂L');
  await editor.button('Forward to end').click();
  await expect(jacobians).toContainText('∂L/∂x = (∂z/∂x)ᵀ ∂L/∂z');
  await expect(jacobians).toContainText('= [[1, 2], [0, −1], [3, 5]]ᵀ [[1], [1], [1]]');
  await expect(jacobians).toContainText('= [[4], [6]]');
  expect(await violations(editor.page)).toEqual([]);
});

test('the Jacobian of an elementwise operation is diagonal, a large one a map', async ({
  editor,
}) => {
  await openAtEnd(
    editor,
    input('x', [1, 2, 3, 4, 5, 6, 7, 8]),
    node('h', 'tanh', 'x'),
    node('L', 'sum', 'h'),
  );
  await editor.select('h');
  await editor.inspector.getByRole('button', { name: 'Jacobian', exact: true }).click();
  await expect(editor.inspector).toContainText('Diagonal: the operation works entry by entry.');
  const map = editor.inspector.getByRole('img', {
    name: 'Heat map of the Jacobian of h by x, 8×8',
  });
  await expect(map).toBeVisible();
  expect(await violations(editor.page)).toEqual([]);
});

test('gradients accumulate over two passes, and zeroing resets them', async ({ editor }) => {
  await editor.open();
  await accumulate(editor).click();
  await expect(accumulate(editor)).toHaveAttribute('aria-pressed', 'true');
  await editor.button('Forward to end').click();
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1, gradient 4 over 1 pass');
  await editor.button('Back to start').click();
  await editor.button('Forward to end').click();
  await expect(editor.node('x')).toHaveAccessibleName(
    'x, Input, value 1, gradient 8 over 2 passes',
  );
  await expect(editor.node('z')).toHaveAccessibleName(
    'z, Input, value 4, gradient −4 over 2 passes',
  );
  await expect(editor.node('d')).toHaveAccessibleName('d, Add, value −2, gradient 4');
  await editor.select('x');
  await expect(editor.inspector).toContainText('Accumulated (2 passes) 8');
  expect(await violations(editor.page)).toEqual([]);

  await editor.button('Step back').click();
  await expect(editor.node('x')).toHaveAccessibleName(/gradient 8 over 2 passes$/);
  await editor.page.getByRole('button', { name: 'Zero gradients' }).click();
  await expect(editor.node('x')).toHaveAccessibleName(/gradient 0 over 0 passes$/);
  await accumulate(editor).click();
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1, gradient 4');
});
