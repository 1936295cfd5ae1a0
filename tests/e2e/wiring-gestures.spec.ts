import { Finger } from './support/finger.ts';
import { beside, gripsIn, labelIn, placesOf, sketchIn, takeEnd } from './support/wires.ts';
import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

const wired = [
  'Wire from x to input 1 of d',
  'Wire from y to input 2 of d',
  'Wire from d to input 1 of f',
  'Wire from z to input 2 of f',
];

/** Vectors of three and four entries, and a sum that reads the first. */
const vectors = JSON.stringify({
  format: 'backflow',
  version: 1,
  nodes: [
    { id: 'u', op: 'input', value: [1, 2, 3], position: [0, 0] },
    { id: 'v', op: 'input', value: [1, 2, 3, 4], position: [0, 200] },
    { id: 'd', op: 'add', inputs: ['u', null], position: [420, 0] },
    { id: 't', op: 'tanh', inputs: ['d'], position: [700, 0] },
  ],
});

test('while a wire is drawn, what does not fit is dimmed and says why', async ({ editor }) => {
  await editor.open();
  const before = await editor.sight();
  await editor.mouse.press(editor.output('d'));
  await editor.mouse.move(await editor.bodyOf('x'));
  await expect(labelIn(editor)).toHaveText('has no inputs');
  for (const id of ['x', 'y', 'z']) await expect(editor.node(id)).toHaveCSS('opacity', '0.4');
  for (const id of ['d', 'f']) await expect(editor.node(id)).toHaveCSS('opacity', '1');

  // Over a port that would take it, Escape lets go of the wire all the same.
  await editor.mouse.move(editor.input('f', 2));
  await editor.press('Escape');
  await expect(sketchIn(editor)).toHaveCount(0);
  await expect(editor.node('x')).toHaveCSS('opacity', '1');
  await editor.mouse.move(editor.input('f', 1));
  await editor.mouse.release();
  expect(await editor.sight()).toEqual(before);
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.mouse.press(editor.output('f'));
  await editor.mouse.move(await editor.bodyOf('d'));
  await expect(labelIn(editor)).toHaveText('would make a cycle');
  await editor.press('Escape');
  await editor.mouse.release();
  await expect(editor.refusal).toHaveCount(0);
});

test('shapes that do not fit are refused where the wire ends, and a free input is found', async ({
  editor,
}) => {
  await editor.open();
  await editor.files.open('vectors.json', vectors);
  // The first graph has a d as well.
  await expect(editor.node('v')).toBeVisible();
  await editor.mouse.press(editor.input('d', 2));
  await editor.mouse.move(await editor.bodyOf('v'));
  await expect(labelIn(editor)).toHaveText('shape 4 ≠ 3');
  await expect(editor.node('v')).toHaveCSS('opacity', '0.4');
  await editor.mouse.release();
  await expect(editor.refusal).toContainText('"v" has shape 4');
  await editor.press('Escape');

  await editor.mouse.drag(editor.output('u'), await editor.bodyOf('d'));
  await expect(editor.wireOf('u', 'd', 2)).toBeAttached();
  await editor.mouse.drag(editor.output('u'), await editor.bodyOf('t'));
  await expect(editor.refusal).toContainText('Every input of t is taken');
  await editor.mouse.drag(editor.output('u'), editor.input('t', 1));
  await expect(editor.wireOf('u', 't', 1)).toBeAttached();
});

test('a wire is moved by either end, removed with Shift, and left alone by Escape', async ({
  editor,
}) => {
  await editor.open();
  const before = await editor.sight();
  await takeEnd(editor, editor.wireOf('z', 'f', 2), 'end');
  await editor.mouse.move(editor.input('d', 1));
  await editor.press('Escape');
  await editor.mouse.release();
  expect(await editor.sight()).toEqual(before);

  await takeEnd(editor, editor.wireOf('z', 'f', 2), 'end');
  await editor.mouse.move(editor.input('d', 1));
  await editor.mouse.release();
  const [, second, third] = wired;
  await expect.poll(() => editor.wires()).toEqual(['Wire from z to input 1 of d', second, third]);
  await editor.button('Undo').click();
  await expect.poll(() => editor.sight()).toEqual(before);
  await expect(editor.button('Undo')).toBeDisabled();

  await takeEnd(editor, editor.wireOf('z', 'f', 2), 'start');
  await editor.mouse.move(editor.output('y'));
  await editor.mouse.release();
  await expect(editor.wireOf('y', 'f', 2)).toBeAttached();

  await takeEnd(editor, editor.wireOf('y', 'f', 2), 'end');
  await editor.mouse.move({ x: 700, y: 520 });
  const label = editor.graph.getByText('remove the wire');
  await expect(label).toHaveCount(0);
  // The wire that is left has nothing put into it meanwhile.
  await expect(editor.graph.getByRole('button', { name: /^Insert/ })).toHaveCount(0);
  await editor.page.keyboard.down('Shift');
  await expect(label).toBeVisible();
  await editor.mouse.release();
  await editor.page.keyboard.up('Shift');
  await expect.poll(() => editor.wires()).toEqual(wired.slice(0, 3));

  // What a node waits for is said below it, no wider than the column that it stands in.
  await takeEnd(editor, editor.wireOf('d', 'f', 1), 'end');
  await editor.mouse.move({ x: 700, y: 520 });
  await editor.page.keyboard.down('Shift');
  await editor.mouse.release();
  await editor.page.keyboard.up('Shift');
  await editor.mouse.move(await editor.bodyOf('f'));
  const remark = editor.node('f').getByText('f waits for its 1st and 2nd inputs.');
  await expect(remark).toBeVisible();
  const { width } = await editor.boxOf('f');
  expect((await remark.boundingBox())!.width).toBeLessThan(2.2 * width);
});

test('the end of a wire that is dropped on nothing finds what it is to lead to', async ({
  editor,
}) => {
  await editor.open();
  await takeEnd(editor, editor.wireOf('z', 'f', 2), 'end');
  await editor.mouse.move({ x: 760, y: 520 });
  await editor.mouse.release();
  await editor.page.getByRole('combobox').fill('tanh');
  await editor.press('Enter');
  await expect
    .poll(() => editor.wires())
    .toEqual([...wired.slice(0, 3), 'Wire from z to input 1 of h']);
  await editor.page.keyboard.press('Control+z');
  await expect.poll(() => editor.wires()).toEqual(wired);
});

test('a knife cuts every wire it crosses, as one', async ({ editor }) => {
  await editor.open();
  const start = beside(await editor.middleOf(editor.wireOf('x', 'd', 1)), 0, -90);
  const end = beside(await editor.middleOf(editor.wireOf('y', 'd', 2)), 0, 40);
  await editor.page.keyboard.down('Alt');
  await editor.mouse.press(start);
  await editor.mouse.move(end);
  await expect(labelIn(editor)).toHaveText('2 wires');
  await editor.press('Escape');
  await editor.mouse.release();
  await expect(sketchIn(editor)).toHaveCount(0);
  expect(await editor.wires()).toEqual(wired);

  await editor.mouse.drag(start, end);
  await editor.page.keyboard.up('Alt');
  await expect.poll(() => editor.wires()).toEqual(wired.slice(2));
  await editor.button('Undo').click();
  await expect.poll(() => editor.wires()).toEqual(wired);
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.press('c');
  await editor.mouse.drag(start, end);
  await expect.poll(() => editor.wires()).toEqual(wired.slice(2));
  await expect(editor.page.getByRole('button', { name: 'Cut wires' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await editor.press('Escape');
  await expect(editor.page.getByRole('button', { name: 'Cut wires' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('a node is pulled out with Alt, or deleted, and the gap is bridged', async ({ editor }) => {
  await editor.open();
  const before = await editor.sight();
  const body = await editor.bodyOf('d');
  await editor.page.keyboard.down('Alt');
  await editor.mouse.press(body);
  await editor.mouse.move(beside(body, 40, 150));
  const bridged = ['Wire from x to input 1 of f', 'Wire from z to input 2 of f'];
  await expect.poll(() => editor.wires()).toEqual(bridged);
  await editor.press('Escape');
  await expect.poll(() => editor.sight()).toEqual(before);
  await editor.mouse.move(beside(body, 90, 60));
  await editor.mouse.release();
  expect(await editor.sight()).toEqual(before);
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.mouse.drag(body, beside(body, 40, 150));
  await editor.page.keyboard.up('Alt');
  await expect.poll(() => editor.wires()).toEqual(bridged);
  await editor.button('Undo').click();
  await expect.poll(() => editor.sight()).toEqual(before);
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.select('d');
  await editor.press('Control+Delete');
  await expect.poll(() => editor.wires()).toEqual(bridged);
  await expect(editor.node('d')).toHaveCount(0);
  await editor.button('Undo').click();
  await expect.poll(() => editor.sight()).toEqual(before);
});

test('a node dropped on a wire goes into it, and what lies behind makes room', async ({
  editor,
}) => {
  await editor.open();
  await editor.dragIn('Tanh', { x: 470, y: 520 });
  await editor.press('Escape');
  const before = await placesOf(editor, 'h', 'f');
  const middle = await editor.pointOn(editor.wireOf('z', 'f', 2), 0.75);
  const body = await editor.bodyOf('h');
  const over = beside(middle, 0, -40);

  await editor.page.keyboard.down('Alt');
  await editor.mouse.press(body);
  await editor.mouse.move(over);
  await editor.mouse.move(beside(over, 3, 0));
  await expect(sketchIn(editor)).toHaveCount(0);
  await editor.page.keyboard.up('Alt');
  await editor.mouse.move(over);
  await expect(sketchIn(editor)).toHaveCount(1);
  await editor.press('Escape');
  await editor.mouse.release();
  expect(await placesOf(editor, 'h', 'f')).toEqual(before);
  expect(await editor.wires()).toEqual(wired);

  await editor.mouse.press(body);
  await editor.mouse.move(over);
  await expect(sketchIn(editor)).toHaveCount(1);
  await editor.mouse.release();
  await expect
    .poll(() => editor.wires())
    .toEqual([...wired.slice(0, 3), 'Wire from h to input 2 of f', 'Wire from z to input 1 of h']);
  const [spliced, reader] = [await editor.boxOf('h'), await editor.boxOf('f')];
  expect(reader.x - spliced.x - spliced.width).toBeGreaterThan(90);
  await editor.button('Undo').click();
  await expect.poll(() => editor.wires()).toEqual(wired);
  expect(await placesOf(editor, 'h', 'f')).toEqual(before);
});

test('the wheel zooms, two fingers move the view, and so do Space and the middle button', async ({
  editor,
}) => {
  await editor.page.emulateMedia({ reducedMotion: 'reduce' });
  await editor.open();
  const { mouse, keyboard } = editor.page;
  const start = await editor.boxOf('d');
  const corner = { x: start.x, y: start.y };
  await mouse.move(corner.x, corner.y);
  await mouse.wheel(0, -100);
  await expect.poll(async () => (await editor.boxOf('d')).width > start.width * 1.1).toBe(true);
  const zoomed = await editor.boxOf('d');
  expect(Math.hypot(zoomed.x - corner.x, zoomed.y - corner.y)).toBeLessThan(3);

  await editor.page.waitForTimeout(450);
  await mouse.wheel(7, -20);
  await expect.poll(async () => Math.round((await editor.boxOf('d')).y - zoomed.y)).toBe(20);
  expect((await editor.boxOf('d')).width).toBeCloseTo(zoomed.width);

  // Neither what has the focus nor what is selected changes, whatever lies under the pointer.
  await editor.node('z').focus();
  for (const [hold, place] of [
    ['Space', editor.value('x')],
    ['Space', editor.node('d')],
    ['middle', editor.node('d')],
    ['h', editor.node('d')],
  ] as const) {
    const before = await editor.boxOf('d');
    const wires = await placesOf(editor, 'd', 'f');
    const { x, y } = await placeOf(place);
    await mouse.move(x, y);
    if (hold !== 'middle') await keyboard.down(hold);
    await mouse.down({ button: hold === 'middle' ? 'middle' : 'left' });
    await mouse.move(x - 60, y + 30, { steps: 4 });
    await mouse.up({ button: hold === 'middle' ? 'middle' : 'left' });
    if (hold !== 'middle') await keyboard.up(hold);
    await expect.poll(async () => Math.round((await editor.boxOf('d')).x - before.x)).toBe(-60);
    expect(await placesOf(editor, 'd', 'f')).not.toEqual(wires);
    await expect(editor.node('z')).toBeFocused();
    await editor.expectSelected('z');
  }
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.press('Escape', 'Escape', 'Shift+Digit0');
  await expect.poll(async () => Math.round((await editor.boxOf('d')).width)).toBe(84);
  await editor.press('Shift+Digit1');
  await editor.select('f');
  await editor.press('Shift+Digit2');
  await expect.poll(async () => Math.round((await editor.boxOf('f')).width)).toBe(134);
});

test('a rectangle selects what it touches, and Escape brings the old selection back', async ({
  editor,
}) => {
  await editor.open();
  await editor.select('f');
  const [x, d] = [await editor.boxOf('x'), await editor.boxOf('d')];
  const [from, to] = [beside(x, -14, -2), beside(d, 30, 30)];
  await editor.page.keyboard.down('Shift');
  await editor.mouse.press(from);
  await editor.mouse.move(to);
  await expect.poll(() => editor.selected()).toEqual(['x', 'd']);
  await editor.press('Escape');
  await expect.poll(() => editor.selected()).toEqual(['f']);
  await editor.mouse.release();
  await editor.page.keyboard.up('Shift');
  expect(await editor.selected()).toEqual(['f']);

  await editor.press('v');
  await editor.mouse.drag(from, to);
  await expect.poll(() => editor.selected()).toEqual(['x', 'd']);
  await editor.moveNode('d', { x: 30, y: 40 });
  const moved = await editor.boxOf('x');
  // Both go along, as far as their neighbours let them snap.
  expect(Math.hypot(moved.x - x.x - 30, moved.y - x.y - 40)).toBeLessThan(12);
});

test('drawing by keyboard offers only what fits, and dims the rest', async ({ editor }) => {
  await editor.open();
  await editor.files.open('vectors.json', vectors);
  await editor.output('v').focus();
  await editor.press('Enter');
  await expect(editor.status).toContainText('1 port does not fit.');
  await expect(editor.status).toContainText('1 of 2');
  await expect(editor.node('u')).toHaveCSS('opacity', '0.4');
  await editor.press('Escape');
  await expect(editor.status).toHaveText('No wire was drawn.');
  await expect(editor.node('u')).toHaveCSS('opacity', '1');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the tools make a finger select, cut, and move the ends of a wire', async ({ editor }) => {
    await editor.open();
    const finger = await Finger.on(editor.page);
    const tool = (name: string) => editor.page.getByRole('button', { name, exact: true });
    const [x, d] = [await editor.boxOf('x'), await editor.boxOf('d')];

    await finger.tap(tool('Select by dragging'));
    await finger.drag(beside(x, -14, -2), beside(d, 30, 30));
    await expect.poll(() => editor.selected()).toEqual(['x', 'd']);
    await finger.tap(tool('Cut wires'));
    const middle = await editor.middleOf(editor.wireOf('x', 'd', 1));
    await finger.drag(beside(middle, 0, -60), beside(middle, 0, 40));
    await expect.poll(() => editor.wires()).toEqual(wired.slice(1));
    await editor.button('Undo').tap();
    await expect.poll(() => editor.wires()).toEqual(wired);
    await finger.tap(tool('Cut wires'));

    const wire = editor.wireOf('z', 'f', 2);
    await finger.tap(await editor.pointOn(wire, 0.3));
    await finger.drag(gripsIn(editor).last(), editor.input('d', 1));
    await expect(editor.wireOf('z', 'd', 1)).toBeAttached();
    expect(await editor.wires()).toHaveLength(3);
  });
});

test('an operation from the palette is put into the wire that it is dropped on', async ({
  editor,
  page,
}) => {
  await editor.open();
  const wire = await editor.middleOf(editor.wireOf('d', 'f', 1));
  await editor.entry('Tanh').scrollIntoViewIfNeeded();
  await editor.mouse.press(editor.entry('Tanh'));
  await editor.mouse.move(wire);
  await expect(sketchIn(editor)).toHaveCount(1);
  await editor.press('Escape');
  await expect(sketchIn(editor)).toHaveCount(0);
  await editor.mouse.release();
  await expect(editor.button('Undo')).toBeDisabled();

  await editor.mouse.press(editor.entry('Tanh'));
  await editor.mouse.move(wire);
  await expect(sketchIn(editor)).toHaveCount(1);
  await editor.mouse.release();
  await expect(editor.wireOf('d', 'h', 1)).toBeAttached();
  await expect(editor.wireOf('h', 'f', 1)).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(editor.wireOf('d', 'f', 1)).toBeAttached();
  await expect(editor.button('Undo')).toBeDisabled();
});
