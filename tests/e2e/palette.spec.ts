import type { Box } from '../../src/layout/geometry.ts';
import { Finger } from './support/finger.ts';
import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

const categories = [
  'Variables',
  'Arithmetic',
  'Functions',
  'Reductions',
  'Linear algebra',
  'Activations',
  'Losses',
];

test('the palette holds the operations by category', async ({ editor }) => {
  await editor.open();
  const groups = editor.palette.getByRole('group');
  await expect(groups).toHaveCount(categories.length);
  for (const name of categories) {
    await expect(editor.palette.getByRole('group', { name, exact: true })).toBeVisible();
  }
  for (const [category, title] of [
    ['Variables', 'Input'],
    ['Arithmetic', 'Add'],
    ['Activations', 'Sigmoid'],
    ['Losses', 'Mean squared error'],
  ] as const) {
    const group = editor.palette.getByRole('group', { name: category });
    await expect(group.getByRole('button', { name: title, exact: true })).toHaveCount(1);
  }
});

test('a node dragged from the palette lands under the pointer', async ({ editor }) => {
  await editor.openEmpty();
  for (const [title, id, place] of [
    ['Multiply', 'd', { x: 700, y: 300 }],
    ['Input', 'x', { x: 400, y: 200 }],
    ['Sigmoid', 'p', { x: 950, y: 420 }],
  ] as const) {
    await editor.dragIn(title, place);
    const middle = await placeOf(editor.node(id));
    expect(Math.hypot(middle.x - place.x, middle.y - place.y)).toBeLessThan(2);
  }
  await editor.dragIn('Input', { x: 640, y: 20 });
  expect(await editor.names()).toHaveLength(3);
});

test('a click in the palette adds where there is room, in sight and clear of all nodes', async ({
  editor,
}) => {
  await editor.open();
  for (const title of ['Input', 'Add', 'Sigmoid', 'Parameter', 'Mean squared error', 'Constant']) {
    await editor.add(title);
  }
  await editor.press('Escape');
  const boxes = await editor.boxes();
  expect(boxes).toHaveLength(11);
  expect(overlaps(boxes)).toEqual([]);
  const canvas = (await editor.graph.boundingBox())!;
  const last = boxes.at(-1)!;
  expect(last.x).toBeGreaterThanOrEqual(canvas.x);
  expect(last.x + last.width).toBeLessThanOrEqual(canvas.x + canvas.width);
  expect(last.y).toBeGreaterThanOrEqual(canvas.y);
  expect(last.y + last.height).toBeLessThanOrEqual(canvas.y + canvas.height);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a node dragged from the palette lands under the finger, and can be moved', async ({
    editor,
  }) => {
    await editor.openEmpty();
    const finger = await Finger.on(editor.page);
    await finger.drag(editor.entry('Add'), { x: 640, y: 300 });
    await expect(editor.node('d')).toHaveAccessibleName(/^d, Add/);
    const middle = await placeOf(editor.node('d'));
    expect(Math.hypot(middle.x - 640, middle.y - 300)).toBeLessThan(2);

    const body = await editor.bodyOf('d');
    await finger.drag(body, { x: body.x + 150, y: body.y + 60 });
    // It is let go at the nearest place of the grid.
    await expect
      .poll(async () => {
        const moved = await placeOf(editor.node('d'));
        return Math.hypot(moved.x - middle.x - 150, moved.y - middle.y - 60);
      })
      .toBeLessThan(8);
  });

  test('a tap adds, a drag or two taps on ports wire', async ({ editor }) => {
    await editor.openEmpty();
    const finger = await Finger.on(editor.page);
    for (const title of ['Input', 'Input', 'Multiply']) await finger.tap(editor.entry(title));
    await expect(editor.graph.getByRole('group')).toHaveCount(3);
    await finger.drag(editor.output('x'), editor.input('d', 1));
    await expect(editor.wireOf('x', 'd', 1)).toBeAttached();
    await finger.tap(editor.output('y'));
    await finger.tap(editor.input('d', 2));
    await expect(editor.wireOf('y', 'd', 2)).toBeAttached();
    await editor.button('Forward to end').tap();
    await expect(editor.node('d')).toHaveAccessibleName(/^d, Multiply, value /);
  });

  test('on a telephone the palette is at hand, and a node is dragged from it', async ({
    editor,
  }) => {
    await editor.page.setViewportSize({ width: 390, height: 844 });
    await editor.openEmpty();
    const finger = await Finger.on(editor.page);
    await finger.drag(editor.entry('Multiply'), { x: 200, y: 280 });
    await expect(editor.graph.getByRole('group')).toHaveCount(1);
    const middle = await placeOf(editor.node('d'));
    expect(Math.hypot(middle.x - 200, middle.y - 280)).toBeLessThan(2);
  });
});

/** The pairs of boxes that overlap, by their places in the list. */
function overlaps(boxes: readonly Box[]): [number, number][] {
  return boxes.flatMap((a, at) =>
    boxes.flatMap((b, other): [number, number][] => {
      const isApart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      return other <= at || isApart ? [] : [[at, other]];
    }),
  );
}
