import { Editor } from './support/editor.ts';
import { Finger } from './support/finger.ts';
import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';
import { parsed } from './support/graphs.ts';
import { violations } from './support/violations.ts';

/** A place of the canvas where nothing is drawn. */
const EMPTY = { x: 640, y: 530 };

test('a double-click on empty ground opens a search; what it finds lands under the pointer', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.mouse.click(EMPTY, { count: 2 });
  await expect(editor.search).toBeFocused();
  await page.keyboard.type('hadamard');
  expect(await editor.offers()).toEqual(['Multiply']);
  expect(await violations(page)).toEqual([]);
  await editor.press('Enter');
  await expect(editor.node('g')).toBeFocused();
  await expect(editor.node('g')).toHaveAccessibleName(/^g, Multiply/);
  const middle = await placeOf(editor.node('g'));
  expect(Math.hypot(middle.x - EMPTY.x, middle.y - EMPTY.y)).toBeLessThan(3);
  await editor.button('Undo').click();
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.mouse.click(EMPTY, { count: 2 });
  expect((await editor.offers())[0], 'what was used lately comes first').toBe('Multiply');
  await page.keyboard.type('1/4');
  expect(await editor.offers()).toEqual(['Constant', 'Parameter', 'Input']);
  await editor.press('ArrowDown', 'Enter');
  await expect(editor.value('w')).toBeFocused();
  await expect(editor.node('w')).toHaveAccessibleName('w, Parameter, value 0.25');
  await editor.press('Escape');

  await editor.mouse.click({ x: 450, y: 530 }, { count: 2 });
  await expect(editor.search).toBeFocused();
  await page.keyboard.type('nonsense');
  await expect(page.getByText('No operation is called “nonsense”')).toBeVisible();
  await editor.mouse.click({ x: 240, y: 130 });
  await expect(editor.search).toHaveCount(0);
});

test('by keyboard alone: A opens the search, Ctrl+Enter adds several, Escape leaves', async ({
  editor,
  page,
}) => {
  await editor.openEmpty();
  await editor.press('a');
  await expect(editor.search).toBeFocused();
  for (const query of ['input', 'tanh']) {
    await page.keyboard.type(query);
    await editor.press('Control+Enter');
    await expect(editor.search).toHaveValue('');
  }
  await editor.press('Escape');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1');
  await expect(editor.node('h')).toHaveAccessibleName(/^h, Tanh/);
  await expect(editor.node('h')).toBeFocused();
  const [first, second] = await editor.boxes();
  expect(second!.y).toBeGreaterThan(first!.y + first!.height);
});

test('what is typed before the search has been fetched is done by it, key by key', async ({
  editor,
}) => {
  for (const [keys, name] of [
    [['a', 'd', 'd'], /^g, Add/],
    [['t', 'a', 'n', 'x', 'Backspace', 'h'], /^h, Tanh/],
    [['3', 'ArrowDown'], /^w, Parameter, value 3$/],
  ] as const) {
    // A page that has just been loaded has fetched no search.
    await editor.open('worked-example');
    await Promise.all(['a', ...keys, 'Enter'].map((key) => editor.press(key)));
    await expect(editor.search).toHaveCount(0);
    await expect(editor.graph.getByRole('group', { name })).toHaveCount(1);
  }
  await editor.open('worked-example');
  await Promise.all(['a', 's', 'Escape'].map((key) => editor.press(key)));
  await editor.press('.');
  await expect(editor.search).toHaveCount(0);
  await editor.expectStep('forward, step 1 of 10');
});

test('a wire dropped on empty ground searches for its other end, and is kept in sight', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.mouse.drag(editor.output('x'), EMPTY);
  await expect(editor.search).toHaveAttribute('placeholder', 'Wire x to a new …');
  const ghost = page.locator('svg.drawn path');
  await expect(ghost).toBeVisible();
  const offers = await editor.offers();
  expect(offers).toContain('Subtract');
  expect(offers).not.toContain('Dot product');
  expect(offers).not.toContain('Constant');
  await page.keyboard.type('sub');
  await editor.press('Enter');
  await expect(editor.wireOf('x', 'g', 1)).toBeAttached();
  await expect(ghost).toHaveCount(0);
  await editor.button('Undo').click();
  await expect(editor.node('g')).toHaveCount(0);
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.mouse.drag(editor.input('f', 2), EMPTY);
  expect((await editor.offers()).slice(0, 3)).toEqual(['Constant', 'Parameter', 'Input']);
  await editor.press('Escape');
  await expect(ghost).toHaveCount(0);
  await expect(editor.button('Undo')).toBeDisabled();
  await editor.mouse.drag(editor.input('f', 2), EMPTY);
  await expect(editor.search).toBeFocused();
  await page.keyboard.type('2^3');
  await editor.press('Enter');
  await expect(editor.wireOf('c', 'f', 2)).toBeAttached();
  await expect(editor.value('c')).toBeFocused();
  await expect(editor.node('c')).toHaveAccessibleName('c, Constant, value 8');
});

test('by keyboard: A on a port searches for the other end of its wire', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.node('d').focus();
  await editor.press('Enter', 'ArrowUp');
  await expect(editor.output('d')).toBeFocused();
  await editor.press('a');
  await expect(editor.search).toHaveAttribute('placeholder', 'Wire d to a new …');
  await page.keyboard.type('tanh');
  await editor.press('Enter');
  await expect(editor.wireOf('d', 'h', 1)).toBeAttached();
});

test('the + on a wire puts an operation in between, as one entry to undo', async ({
  editor,
  page,
}) => {
  await editor.open();
  const plus = page.getByRole('button', { name: 'Insert an operation on the wire' });
  await expect(plus).toHaveCount(0);
  const wire = editor.wireOf('d', 'f', 1);
  const middle = await editor.middleOf(wire);
  await page.mouse.move(middle.x, middle.y);
  await expect(plus).toHaveCount(1);
  const before = await editor.boxes();
  await plus.click();
  await expect(editor.search).toHaveAttribute('placeholder', 'Insert between d and f');
  await page.keyboard.type('tanh');
  await editor.press('Enter');
  await expect(editor.wireOf('d', 'h', 1)).toBeAttached();
  await expect(editor.wireOf('h', 'f', 1)).toBeAttached();
  await expect(wire).toHaveCount(0);
  const after = await editor.boxes();
  expect(after[4]!.x - before[4]!.x, 'f slides right').toBeGreaterThan(20);
  expect(after[5]!.x + after[5]!.width).toBeLessThan(after[4]!.x);
  await editor.button('Undo').click();
  await expect(wire).toBeAttached();
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.selectWire('z', 'f', 2);
  await editor.press('i');
  await page.keyboard.type('negate');
  await expect(editor.search).toHaveValue('negate');
  await editor.press('Enter');
  await expect(editor.wireOf('z', 'g', 1)).toBeAttached();
});

test('a number is an expression, and what is none is said with its place', async ({ editor }) => {
  await editor.open();
  for (const [typed, shown] of [
    ['1/3', '0.3333'],
    ['sqrt(2)', '1.414'],
    ['−2e-3', '−0.002'],
    ['sin(pi/4)', '0.7071'],
  ] as const) {
    await editor.typeValue('x', typed);
    await expect(editor.node('x')).toHaveAccessibleName(`x, Input, value ${shown}`);
  }
  await editor.typeValue('x', 'sqr(2)');
  await expect(editor.refusal).toContainText(
    '“sqr(2)” is not a number: “sqr” is no function; did you mean “sqrt”?',
  );
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 0.7071');
  await editor.press('Escape');
  await editor.typeValue('y', '[1/2, 2^3]');
  await expect(editor.node('y')).toHaveAccessibleName('y, Input, value [0.5, 8]');
  expect(parsed((await editor.files.save()).text).nodes[1]).toMatchObject({ value: [0.5, 8] });
});

test('a double-click restores the number that the document was opened with', async ({ editor }) => {
  await editor.open();
  await editor.typeValue('y', '17');
  const start = await placeOf(editor.value('y'));
  await editor.mouse.click(start, { count: 2 });
  await expect(editor.node('y')).toHaveAccessibleName('y, Input, value −3');
  await editor.button('Undo').click();
  await expect(editor.node('y')).toHaveAccessibleName('y, Input, value 17');
});

test('Escape takes a drag of a number back, and Ctrl drags it in whole steps', async ({
  editor,
}) => {
  await editor.open();
  const start = await placeOf(editor.value('x'));
  await editor.mouse.press(start);
  await editor.mouse.move({ x: start.x + 30, y: start.y });
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 6');
  await editor.press('Escape');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 1');
  await editor.mouse.release();
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.typeValue('x', '0.375');
  await editor.page.keyboard.down('Control');
  await editor.mouse.drag(start, { x: start.x + 12, y: start.y });
  await editor.page.keyboard.up('Control');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 0.4');
});

test('a number typed on a free input becomes a constant that is wired to it', async ({
  editor,
  page,
}) => {
  await editor.openEmpty();
  await editor.add('Subtract');
  await editor.press('Enter', 'ArrowDown');
  await expect(editor.input('d', 2)).toBeFocused();
  await page.keyboard.type('-2.5');
  await expect(editor.value('c')).toHaveValue('-2.5');
  await editor.press('Enter');
  await expect(editor.node('c')).toHaveAccessibleName('c, Constant, value −2.5');
  await expect(editor.wireOf('c', 'd', 2)).toBeAttached();
  await editor.press('Control+z');
  expect(await editor.names()).toHaveLength(1);

  await editor.node('d').focus();
  await editor.press('Enter');
  await page.keyboard.type('7');
  await expect(editor.value('c')).toHaveValue('7');
  await editor.press('Escape');
  await expect(editor.node('c')).toHaveCount(0);
  await expect(editor.input('d', 1)).toBeFocused();
});

test('a slider under a number is kept with the node, dragged, stepped by keys and played', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.select('x');
  // The view makes room for the inspector: what is in it compares with the node below.
  const toNext = async () => {
    const [port, next] = [await placeOf(editor.output('x')), await editor.boxOf('y')];
    return (next.y - port.y) / next.height;
  };
  const before = await toNext();
  await editor.press('s');
  const popover = page.getByRole('dialog', { name: 'Slider of x' });
  await popover.getByLabel('Maximum').fill('-9');
  await expect(popover.getByRole('status')).toHaveText(
    'The minimum must be below the maximum; change one of them.',
  );
  await popover.getByLabel('Maximum').fill('2^3');
  await popover.getByLabel('Step').fill('1/2');
  await popover.getByLabel('Step').press('Tab');
  await expect(popover.getByRole('checkbox')).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await editor.press('Escape');
  await expect(popover).toHaveCount(0);
  const [x, y] = [await editor.boxOf('x'), await editor.boxOf('y')];
  expect(x.height).toBeGreaterThan(y.height * 1.4);
  await expect.poll(toNext, 'the wire stays').toBeCloseTo(before, 1);

  const slider = editor.numberSlider('x');
  await slider.focus();
  await editor.press('ArrowRight', 'ArrowRight');
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 2');
  const box = (await slider.boundingBox())!;
  const rail = { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
  await editor.mouse.drag(rail, { x: box.x + box.width - 2, y: rail.y });
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 8');
  await editor.button('Undo').click();
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 2');
  const saved = parsed((await editor.files.save()).text).nodes[0]!;
  expect(saved).toMatchObject({ value: 2, slider: { min: -5, max: 8, step: 0.5 } });

  await editor.node('x').getByRole('button', { name: 'Play x' }).click();
  await expect(editor.node('x')).not.toHaveAccessibleName('x, Input, value 2');
  await editor.node('x').getByRole('button', { name: 'Pause x' }).click();
  await editor.button('Undo').click();
  await expect(editor.node('x')).toHaveAccessibleName('x, Input, value 2');
});

test.describe('by touch, on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a double tap adds, a tapped wire has its +, and a slider is within reach', async ({
    page,
  }) => {
    const editor = new Editor(page);
    await editor.open();
    const finger = await Finger.on(page);
    const canvas = (await editor.graph.boundingBox())!;
    await finger.doubleTap({ x: canvas.x + 310, y: canvas.y + 60 });
    await expect(editor.search).toBeFocused();
    const dialog = (await page.getByRole('dialog').boundingBox())!;
    expect(dialog.x).toBeGreaterThanOrEqual(0);
    expect(dialog.x + dialog.width).toBeLessThanOrEqual(360);
    // As much as an on-screen keyboard leaves free.
    await page.setViewportSize({ width: 360, height: 330 });
    const within = page.getByRole('dialog');
    await expect
      .poll(async () => {
        const { y, height } = (await within.boundingBox())!;
        return y >= 0 && y + height <= 330;
      })
      .toBe(true);
    await expect(page.getByRole('option', { name: /^Parameter/ })).toBeInViewport();
    await finger.tap(page.getByRole('option', { name: /^Parameter/ }));
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(editor.value('w')).toBeFocused();
    await editor.press('Enter');

    await finger.tap(await editor.middleOf(editor.wireOf('x', 'd', 1)));
    await finger.tap(page.getByRole('button', { name: 'Insert an operation on the wire' }));
    await expect(editor.search).toHaveAttribute('placeholder', 'Insert between x and d');
    await finger.tap(page.getByRole('option', { name: /^Negate/ }));
    await expect(editor.wireOf('x', 'g', 1)).toBeAttached();
  });
});
